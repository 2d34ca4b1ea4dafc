"""Safe: the page for unknown addresses shows the address escaped."""

from flask import Flask, request
from markupsafe import escape

app = Flask(__name__)


@app.get("/")
def start():
    return "<h1>Start</h1>"


@app.errorhandler(404)
def unknown(error):
    return f"<h1>{escape('Nothing')} at {escape(request.path)}</h1>", 404  # ok: CSP-X001
