"""A request is refused with an answer of its own."""

import html

from flask import Flask, abort, make_response, request

app = Flask(__name__)


@app.get("/only")
def only():
    name = request.args.get("name", "")
    if name != "admin":
        abort(make_response("<p>not for " + name + "</p>", 403))  # finding: CSP-X001
    return {"ok": True}
