"""A text is cut at its last colon."""

import os

from flask import Flask, request

app = Flask(__name__)


@app.get("/port")
def port():
    address = request.args["host"] + ":8080"
    left, _, right = address.rpartition(":")
    return {"code": os.system("open " + right)}  # ok: CSP-D003
