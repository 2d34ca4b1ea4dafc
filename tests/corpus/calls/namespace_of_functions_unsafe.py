"""Functions are found in a class that is a namespace."""

import os
import shlex

from flask import Flask, request

app = Flask(__name__)


class commands:
    @staticmethod
    def raw(name):
        return "make " + name

    @staticmethod
    def quoted(name):
        return "make " + shlex.quote(name)


@app.post("/make")
def make():
    command = vars(commands)["raw"].__func__(request.form["name"])
    return {"code": os.system(command)}  # finding: CSP-D003
