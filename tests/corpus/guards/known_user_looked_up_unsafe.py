"""A name is looked up in the database before it is used in a command."""

import os
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)


@app.post("/quota")
def quota():
    name = request.form["name"]
    row = sqlite3.connect("u.db").execute("SELECT id FROM users WHERE name = ?", (name,)).fetchone()
    if row is None:
        abort(404)
    return {"code": os.system("quota " + name)}  # finding: CSP-D003
