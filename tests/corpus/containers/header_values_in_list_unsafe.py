"""Every value of a header is kept in a list with others."""

import os

from flask import Flask, request

app = Flask(__name__)


@app.get("/tags")
def tags():
    values = ["fixed"]
    for value in request.headers.getlist("X-Tag"):
        values.append(value)
    chosen = values[-1]
    return {"code": os.system("tag " + chosen)}  # finding: CSP-D003
