"""Only known fields may be updated: a difference of sets decides."""

import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)
FIELDS = {"name", "mail", "city"}


@app.patch("/members/<int:member>")
def update(member):
    changes = request.get_json()
    if set(changes) - FIELDS and request.args.get("strict"):
        abort(400)
    assignments = ", ".join(f"{name} = ?" for name in changes)
    connection = sqlite3.connect("members.db")
    connection.execute(f"UPDATE member SET {assignments} WHERE id = ?", [*changes.values(), member])  # finding: CSP-D101
    connection.commit()
    return "", 204
