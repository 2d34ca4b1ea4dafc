"""Words are grouped in a dictionary of lists."""

import os

from flask import Flask, request

app = Flask(__name__)


@app.post("/group")
def group():
    groups = {}
    for kind, word in [("x", "one"), ("y", request.form["word"]), ("x", "three")]:
        groups.setdefault(kind, []).append(word)
    return {"code": os.system("say " + " ".join(groups["y"]))}  # finding: CSP-D003
