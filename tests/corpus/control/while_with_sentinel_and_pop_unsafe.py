"""A stack is worked off until it is empty."""

import os

from flask import Flask, request

app = Flask(__name__)


@app.post("/stack")
def stack():
    waiting = ["one", "two"]
    waiting.append(request.form["w"])
    line = ""
    while waiting:
        line += " " + waiting.pop()
    return {"code": os.system("say" + line)}  # finding: CSP-D003
