"""Connections and cursors of which nothing is known but how they are used; the values are bound."""

from flask import Flask, g, request
import settings

app = Flask(__name__)


class Store:
    def __init__(self, connection) -> None:
        self.connection = connection
        self.cursor = connection.cursor()

    def find(self, name):
        self.cursor.execute("SELECT id FROM users WHERE name = %s", (name,))  # ok: CSP-D101
        return self.cursor.fetchone()


@app.route("/find")
def find():
    store = Store(settings.connect())
    return str(store.find(request.args["name"]))


@app.route("/rename")
def rename_view():
    g.db.execute("INSERT INTO log VALUES (?)", (request.args["name"],))  # ok: CSP-D101
    settings.jobs.execute("rename " + request.args["name"])  # ok: CSP-D101
    settings.jobs.execute(request.args["name"])  # ok: CSP-D101
    settings.jobs.execute(f"select a good book, {request.args['name']}")  # ok: CSP-D101
    return ""
