"""A longer application: class views, a service locator, several stores; only one line matters."""

import json
import logging
import os
import sqlite3
from dataclasses import asdict, dataclass

from flask import Flask, current_app, jsonify, request
from flask.views import MethodView

logger = logging.getLogger(__name__)


@dataclass
class Note:
    id: int
    title: str
    body: str


class NoteStore:
    columns = ("id", "title", "body")

    def __init__(self, path):
        self.path = path

    def _open(self):
        connection = sqlite3.connect(self.path)
        connection.row_factory = sqlite3.Row
        return connection

    def add(self, title, body):
        with self._open() as connection:
            cursor = connection.execute("INSERT INTO note (title, body) VALUES (?, ?)", (title, body))
            return cursor.lastrowid

    def find(self, text="", order="id", descending=False):
        direction = "DESC" if descending else "ASC"
        statement = f"SELECT id, title, body FROM note WHERE title LIKE ? ORDER BY {order} {direction}"
        with self._open() as connection:
            rows = connection.execute(statement, (f"%{text}%",)).fetchall()  # finding: CSP-D101
        return [Note(row["id"], row["title"], row["body"]) for row in rows]

    def remove(self, number):
        with self._open() as connection:
            connection.execute("DELETE FROM note WHERE id = ?", (number,))


class Services:
    def __init__(self):
        self._made = {}

    def register(self, name, factory):
        self._made[name] = factory()

    def __getitem__(self, name):
        return self._made[name]


class Notes(MethodView):
    @property
    def store(self):
        return current_app.extensions["services"]["notes"]

    def get(self):
        found = self.store.find(
            text=request.args.get("q", ""),
            order=request.args.get("order", "id"),
            descending=request.args.get("desc") == "1",
        )
        logger.info("%d notes found", len(found))
        return jsonify([asdict(note) for note in found])

    def post(self):
        body = request.get_json(force=True)
        number = self.store.add(body["title"], body.get("body", ""))
        return jsonify(id=number), 201

    def delete(self):
        self.store.remove(int(request.args["id"]))
        return "", 204


def create_app():
    app = Flask(__name__)
    app.config.from_mapping(json.loads(os.environ.get("NOTES_CONFIG", "{}")))
    services = Services()
    services.register("notes", lambda: NoteStore("/var/lib/notes.db"))
    app.extensions["services"] = services
    store = services["notes"]

    @app.get("/sorted")
    def sorted_notes():
        return jsonify([asdict(note) for note in store.find(order=request.args.get("by", "id"))])

    app.add_url_rule("/notes", view_func=Notes.as_view("notes"))
    return app
