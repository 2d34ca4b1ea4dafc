"""A cookie that lets somebody in."""

import secrets

from flask import Flask, jsonify

app = Flask(__name__)


@app.post("/login")
def login():
    reply = jsonify(ok=True)
    ticket = secrets.token_urlsafe(32)
    options = {"httponly": True, "samesite": "Strict", "max_age": 3600}
    options["path"] = "/"
    reply.set_cookie("session_ticket", ticket, **options)  # finding: CSP-D804
    return reply
