"""The characters that a check lets through are many."""

import os
import string

from flask import Flask, abort, request

app = Flask(__name__)
ALPHABET = frozenset(string.ascii_letters + string.digits + "-_.;:/ ")


@app.post("/name")
def name():
    given = request.form["name"]
    if not all(character in ALPHABET for character in given):
        abort(400)
    return {"code": os.system("greet " + given)}  # finding: CSP-D003
