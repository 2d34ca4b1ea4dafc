"""Unsafe: the problem that was found is taken off the list before it is asked for."""

import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/labels")
def print_label():
    name = request.args["name"]
    problems = []
    if not name.isalnum():
        problems.append("a name is letters and digits")
    if problems:
        problems.pop()
    if not problems:
        os.system("lpr " + name)  # finding: CSP-D003
    return "printed"
