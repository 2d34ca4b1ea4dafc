"""A text whose beginning is the client's is cut at its first colon."""

import os

from flask import Flask, request

app = Flask(__name__)


@app.get("/port")
def port():
    address = request.args["host"] + ":8080"
    left, _, _ = address.partition(":")
    return {"code": os.system("open " + left)}  # finding: CSP-D003
