"""Unsafe: a class view puts the path's variable into the SQL text."""

import sqlite3

from flask import Flask, jsonify
from flask.views import MethodView

app = Flask(__name__)


class Planet(MethodView):
    init_every_request = False

    def get(self, planet):
        db = sqlite3.connect("sky.db")
        row = db.execute("SELECT radius FROM planets WHERE id = %s" % planet).fetchone()  # finding: CSP-D101
        return jsonify(radius=row)

    def delete(self, planet):
        with sqlite3.connect("sky.db") as db:
            db.execute("DELETE FROM planets WHERE id = ?", (planet,))
        return "", 204


app.add_url_rule("/planets/<planet>", view_func=Planet.as_view("planet"))
