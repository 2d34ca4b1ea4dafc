"""The reset concerns another field, so the visitor's text is still the statement."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


class Console:
    def __init__(self) -> None:
        self.statement = ""
        self.count = 0

    def take(self, text: str) -> None:
        self.statement = text
        self.count += 1

    def reset(self) -> None:
        self.count = 0

    def run(self) -> int:
        return len(sqlite3.connect("c.db").execute(self.statement).fetchall())  # finding: CSP-D101


@app.post("/console")
def console():
    panel = Console()
    panel.take(request.form["statement"])
    panel.reset()
    return jsonify(rows=panel.run(), count=panel.count)
