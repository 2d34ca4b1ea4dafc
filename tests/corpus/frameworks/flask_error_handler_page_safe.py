"""An error page shows the address that was not found."""

from flask import Flask, request
from markupsafe import escape

app = Flask(__name__)


@app.errorhandler(404)
def missing(error):
    return f"<h1>Not found</h1><p>{escape(request.query_string.decode())}</p>", 404  # ok: CSP-X001


@app.get("/")
def home():
    return "<h1>Home</h1>"
