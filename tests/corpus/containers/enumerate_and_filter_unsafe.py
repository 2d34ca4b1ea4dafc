"""Elements are told apart by their number."""

import os

from flask import Flask, request

app = Flask(__name__)


@app.post("/nth")
def nth():
    words = ["zero", request.form["one"], "two"]
    chosen = [word for number, word in enumerate(words) if number == 1]
    return {"code": os.system("say " + chosen[0])}  # finding: CSP-D003
