"""Safe: on a route without converters the request's path is always the same."""

from flask import Flask, request

app = Flask(__name__)


@app.get("/help/topics")
def help_page():
    return "<p>You are reading " + request.path + ".</p>"  # ok: CSP-X001
