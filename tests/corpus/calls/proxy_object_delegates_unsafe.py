"""A proxy hands calls on to what it stands for."""

import os
import shlex

from flask import Flask, request

app = Flask(__name__)


class Runner:
    def run(self, name):
        return os.system("run " + name)  # finding: CSP-D003


class CarefulProxy:
    def __init__(self, target):
        self._target = target

    def run(self, name):
        return self._target.run(name)

    def __getattr__(self, name):
        return getattr(self._target, name)


@app.post("/run")
def run():
    return {"code": CarefulProxy(Runner()).run(request.form["name"])}
