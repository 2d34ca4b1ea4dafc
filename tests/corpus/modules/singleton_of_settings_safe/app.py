"""A setting is kept by an object of another module."""

import os

from flask import Flask, request

from state import current

app = Flask(__name__)


@app.before_request
def remember():
    current.title = request.args.get("printer", "default")


@app.post("/print")
def print_view():
    return {"code": os.system("lp -d " + current.printer)}  # ok: CSP-D003
