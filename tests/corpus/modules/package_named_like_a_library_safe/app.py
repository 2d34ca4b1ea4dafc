"""A package of the project has the name of a library."""

import os

from flask import Flask, request

from validators import plain_word

app = Flask(__name__)


@app.post("/say")
def say():
    word = request.form["word"]
    if not plain_word(word):
        return {"error": "odd"}
    return {"code": os.system("say " + word)}  # ok: CSP-D003
