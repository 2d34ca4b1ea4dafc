"""map, filter and partial over the values of a form."""

import os
from functools import partial

from flask import Flask, request

app = Flask(__name__)


def tag(prefix, name, suffix=""):
    return f"{prefix}{name}{suffix}"


@app.post("/tags")
def tags():
    names = filter(None, request.form.getlist("tag"))
    words = map(partial(tag, "--", suffix="=1"), map(str, map(len, names)))
    return {"code": os.system("tagger " + " ".join(words))}  # ok: CSP-D003
