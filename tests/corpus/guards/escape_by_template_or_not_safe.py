"""A table of escapers by kind: the right one, or the one for another place."""

import html
import shlex
import subprocess

from flask import Flask, request

app = Flask(__name__)
ESCAPE = {"html": html.escape, "shell": shlex.quote, "none": str}


@app.post("/print")
def print_label():
    text = request.form["text"]
    quoted = ESCAPE["shell"](text)
    return {"code": subprocess.call("lpr-label " + quoted, shell=True)}  # ok: CSP-D003
