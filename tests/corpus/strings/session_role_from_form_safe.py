"""What the session remembers of the user."""

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = open("/run/secrets/key", "rb").read()
ROLES = ("reader", "writer")


@app.post("/login")
def login():
    role = request.form.get("role", "reader")
    session["role"] = role if role in ROLES else "reader"  # ok: CSP-D802
    return "", 204
