"""Positions of a known list decide what is used."""

import os

from flask import Flask, request

app = Flask(__name__)


@app.get("/steps")
def steps():
    words = ["configure", "build", request.args["target"], "clean"]
    chosen = []
    for index, word in enumerate(words):
        if index % 2 == 1:
            chosen.append(word)
    return {"code": os.system("make " + " ".join(chosen))}  # ok: CSP-D003
