"""A password is compared with the one that was kept."""

import hashlib
import sqlite3

from flask import Flask, request
from werkzeug.security import check_password_hash

app = Flask(__name__)


@app.post("/login")
def login():
    db = sqlite3.connect("users.db")
    row = db.execute("SELECT kept FROM users WHERE name = ?", (request.form["name"],)).fetchone()
    return {"ok": row is not None and check_password_hash(row[0], request.form["password"])}  # ok: CSP-D303
