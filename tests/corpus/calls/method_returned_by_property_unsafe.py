"""A property hands out a bound method; the caller runs it."""

import os

from flask import Flask, request

app = Flask(__name__)


class Machine:
    def __init__(self, kind):
        self.kind = kind

    def _fast(self, word):
        return os.system("fast " + word)  # finding: CSP-D003

    def _dry(self, word):
        return len(word)

    @property
    def action(self):
        return {"fast": self._fast, "dry": self._dry}[self.kind]


@app.post("/go")
def go():
    machine = Machine("fast")
    return {"code": machine.action(request.form["word"])}
