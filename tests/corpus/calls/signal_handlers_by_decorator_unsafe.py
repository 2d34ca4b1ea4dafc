"""Functions subscribe to events of a bus."""

import sqlite3
from collections import defaultdict

from flask import Flask, request

app = Flask(__name__)


class Bus:
    def __init__(self):
        self.handlers = defaultdict(list)

    def on(self, name):
        def register(function):
            self.handlers[name].append(function)
            return function

        return register

    def emit(self, name, **data):
        for function in self.handlers[name]:
            function(**data)


bus = Bus()


@bus.on("renamed")
def store(title, number):
    db = sqlite3.connect("b.db")
    db.execute(f"UPDATE books SET title = '{title}' WHERE id = {number}")  # finding: CSP-D101


@app.post("/rename")
def rename():
    bus.emit("renamed", title=request.form["title"], number=int(request.form["number"]))
    return {"ok": True}
