"""Only a fast hash is looked at: passlib's own are slow."""

from flask import Flask, request
from passlib.hash import bcrypt

app = Flask(__name__)


@app.post("/register")
def register():
    stored = bcrypt.hash(request.form["password"])  # ok
    return "<p>" + request.form["name"] + stored[:0] + "</p>"  # finding: CSP-X001
