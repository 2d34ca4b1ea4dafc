"""Preferences are kept in the session."""

from flask import Flask, request, session

app = Flask(__name__)


@app.post("/preferences")
def preferences():
    session["account"] = int(request.form["account"])  # ok: CSP-D802
    return "", 204
