"""Safe: __enter__ returns the command with the client's text quoted."""

import os
import shlex

from flask import Flask, request

app = Flask(__name__)


class Command:
    def __init__(self, program, argument):
        self.program, self.argument = program, argument

    def __enter__(self):
        return " ".join((self.program, shlex.quote(self.argument)))

    def __exit__(self, kind, error, trace):
        self.argument = shlex.quote("")
        return False


@app.post("/wake")
def wake():
    with Command("wakeonlan -f", request.form["list"]) as line:
        code = os.system(line)  # ok: CSP-D003
    return {"code": code}
