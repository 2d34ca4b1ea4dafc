"""A password is kept."""

import hashlib
import os
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.post("/register")
def register():
    password = request.form["password"]
    salt = os.urandom(16)
    kept = hashlib.pbkdf2_hmac("sha256", password.encode(), salt, 600_000).hex()  # ok: CSP-D303
    with sqlite3.connect("users.db") as db:
        db.execute("INSERT INTO users(name, salt, kept) VALUES (?, ?, ?)", (request.form["name"], salt, kept))
    return {"ok": True}
