"""Pairs become a dict; later keys replace earlier ones."""

import os

from flask import Flask, request

app = Flask(__name__)


@app.post("/pairs")
def pairs():
    settings = [("shell", request.form["shell"]), ("size", "10")]
    settings.insert(0, ("shell", "/bin/true"))
    table = dict(settings)
    return {"code": os.system(table["shell"])}  # finding: CSP-D003
