"""A table of lambdas handles commands."""

import os
import shlex

from flask import Flask, request

app = Flask(__name__)
HANDLERS = {
    "list": lambda name: "ls -l " + shlex.quote(name),
    "show": lambda name: "cat " + name,
}


@app.post("/do")
def do():
    make = HANDLERS["list"]
    return {"code": os.system(make(request.form["name"]))}  # ok: CSP-D003
