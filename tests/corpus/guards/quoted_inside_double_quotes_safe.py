"""Safe: the quoted word stands on its own."""

import os
from shlex import quote

from flask import Flask, request

app = Flask(__name__)


@app.post("/announce")
def announce():
    text = quote(request.form["text"])
    os.system(f"echo {text} | wall")  # ok: CSP-D003
    return "", 202
