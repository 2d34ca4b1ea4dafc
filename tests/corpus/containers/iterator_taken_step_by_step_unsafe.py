"""Lines are taken off an iterator one by one."""

import os

from flask import Flask, request

app = Flask(__name__)


@app.post("/lines")
def lines():
    rest = iter(["head", request.form["line"], "foot"])
    next(rest)
    return {"code": os.system("print " + next(rest))}  # finding: CSP-D003
