"""Unsafe: __all__ keeps `quoted` back, so the worker's own function stays in use."""

import os

from flask import Flask, request


def quoted(word):
    """A stand-in while the helpers are being written."""
    return word


from shelltools import *

app = Flask(__name__)


@app.post("/touch")
def touch():
    return {"code": os.system(joined("touch --", quoted(request.form["name"])))}  # finding: CSP-D003
