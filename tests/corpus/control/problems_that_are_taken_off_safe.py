"""Safe: the problem that was found is looked at and stays on the list."""

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
        problems.copy()
    if not problems:
        os.system("lpr " + name)  # ok: CSP-D003
    return "printed"
