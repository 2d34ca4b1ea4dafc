"""A validator returns a pair: whether it is fine, and the text."""

import os

from flask import Flask, request

app = Flask(__name__)


def validated(name):
    if not name:
        return False, "no name"
    if not all(part.isalnum() for part in name.split("-")):
        return False, name
    return True, name


@app.post("/vm")
def vm():
    fine, name = validated(request.form["name"])
    if not name:
        return {"error": name}, 400
    return {"code": os.system(f"vm-start {name}")}  # finding: CSP-D003
