"""singledispatch chooses by the argument's type."""

import functools
import os

from flask import Flask, request

app = Flask(__name__)


@functools.singledispatch
def handle(value):
    return 0


@handle.register
def _(value: str):
    return os.system("handle " + value)  # finding: CSP-D003


@handle.register
def _(value: int):
    return value


@app.post("/handle")
def receive():
    return {"code": handle(request.form["value"])}
