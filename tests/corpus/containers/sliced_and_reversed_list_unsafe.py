"""A list is reversed and cut before it is joined."""

import os

from flask import Flask, request

app = Flask(__name__)


@app.post("/cut")
def cut():
    words = ["a", request.form["b"], "c", "d"]
    words = words[::-1]
    kept = words[1:3]
    return {"code": os.system("say " + " ".join(kept))}  # finding: CSP-D003
