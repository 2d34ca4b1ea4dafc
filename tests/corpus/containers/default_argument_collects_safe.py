"""A mutable default collects over several calls."""

import os

from flask import Flask, request

app = Flask(__name__)


def collect(word, words=[]):
    words.append(word)
    return words


@app.post("/collect")
def add():
    collect("tar")
    return {"code": os.system(" ".join(collect(str(len(request.form["word"])))))}  # ok: CSP-D003
