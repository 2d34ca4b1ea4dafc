"""In an attribute with quotes escaped text cannot end the value."""

from flask import Flask, make_response, request
from markupsafe import escape

app = Flask(__name__)


@app.get("/search")
def search():
    term = escape(request.args.get("term", ""))
    return make_response(f"<form><input name=term value='{term}' ></form>")  # ok: CSP-X001
