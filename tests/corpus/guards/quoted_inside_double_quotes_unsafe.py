"""Unsafe: inside double quotes the shell still expands $(…), quoted or not."""

import os
from shlex import quote

from flask import Flask, request

app = Flask(__name__)


@app.post("/announce")
def announce():
    text = quote(request.form["text"])
    os.system(f'echo "{text}" | wall')  # finding: CSP-D003
    return "", 202
