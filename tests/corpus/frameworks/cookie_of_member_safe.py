"""A cookie that lets somebody in."""

import secrets

from flask import Flask, jsonify

app = Flask(__name__)


@app.post("/login")
def login():
    reply = jsonify(ok=True)
    ticket = secrets.token_urlsafe(32)
    options = {"httponly": True, "samesite": "Strict", "max_age": 3600}
    options["secure"] = True
    reply.set_cookie("session_ticket", ticket, **options)  # ok: CSP-D804
    return reply
