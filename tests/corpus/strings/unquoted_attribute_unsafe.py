"""In an attribute without quotes a space is enough to begin another attribute, and escaping keeps spaces."""

from flask import Flask, make_response, request
from markupsafe import escape

app = Flask(__name__)


@app.get("/search")
def search():
    term = escape(request.args.get("term", ""))
    return make_response(f"<form><input name=term value={term} ></form>")  # finding: CSP-X001
