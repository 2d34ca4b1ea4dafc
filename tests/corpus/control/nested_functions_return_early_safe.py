"""A guard clause in a nested loop with a labelled result."""

import os

from flask import Flask, request

app = Flask(__name__)


def first_known(names, known):
    for name in names:
        for other in known:
            if name == other:
                return name
    return None


@app.get("/first")
def first():
    name = first_known(request.args.getlist("name"), ("web", "mail"))
    if name is None:
        return "none", 404
    return {"code": os.system("restart " + name)}  # ok: CSP-D003
