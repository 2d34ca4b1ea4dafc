"""Gardeners log in and get a cookie."""

import secrets

from flask import Flask, make_response, request

app = Flask(__name__)
SESSIONS = {}


def start_session(response, gardener, *, secure=True):
    token = secrets.token_urlsafe(32)
    SESSIONS[token] = gardener
    response.set_cookie("session_id", token, max_age=3600, secure=secure, httponly=True, samesite="Lax")  # ok: CSP-D804
    return response


@app.post("/login")
def login():
    gardener = request.form["name"]
    if request.form["plot"] != app.config["PLOTS"].get(gardener):
        return {"error": "wrong plot"}, 403
    response = make_response({"hello": True})
    return start_session(response, gardener)
