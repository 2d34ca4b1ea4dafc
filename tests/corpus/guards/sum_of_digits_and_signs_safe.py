"""A sum is computed when it consists of the right characters."""

import re

from flask import Flask, abort, request

app = Flask(__name__)
SUM = re.compile(r"[\d+*/(). -]+")


@app.get("/sum")
def add():
    text = request.args["sum"]
    if not SUM.fullmatch(text):
        abort(400)
    return {"sum": str(eval(text))}  # ok: CSP-D001
