"""A loop is left once a known word is found."""

import os

from flask import Flask, request

app = Flask(__name__)


@app.post("/first")
def first():
    chosen = "none"
    for group in (["a", "b"], ["c", request.form["w"]]):
        for word in group:
            chosen = word
            if word == "b":
                break
        else:
            continue
        break
    return {"code": os.system("say " + chosen)}  # ok: CSP-D003
