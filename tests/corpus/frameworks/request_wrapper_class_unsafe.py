"""Unsafe: a wrapper keeps a request in a field."""

import os

from flask import Flask, request

app = Flask(__name__)


class Context:
    def __init__(self, inner):
        self._inner = inner

    @property
    def params(self):
        return self._inner.args

    def text(self, name):
        return self.params[name]

    def number(self, name):
        return int(self.params[name])


@app.get("/turn")
def turn():
    context = Context(request)
    os.system("turn --by %s" % context.text("degrees"))  # finding: CSP-D003
    return "turned"
