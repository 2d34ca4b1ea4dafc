"""A text is padded, and a part of it cut out."""

import os

from flask import Flask, request

app = Flask(__name__)


@app.post("/pad")
def pad():
    line = "name:".ljust(10) + request.form["name"]
    return {"code": os.system("note " + line[10:])}  # finding: CSP-D003
