"""A helper looks at every character."""

import os
import string

from flask import Flask, abort, request

app = Flask(__name__)
ALLOWED = set(string.ascii_letters + string.digits + "_")


def is_plain(text, limit=20):
    if len(text) > limit:
        return False
    for character in text:
        if character not in ALLOWED:
            return False
    return True


@app.post("/name")
def name():
    given = request.form["name"]
    if not is_plain(given):
        abort(400)
    return {"code": os.system("greet " + given)}  # ok: CSP-D003
