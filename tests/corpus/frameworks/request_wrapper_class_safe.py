"""Safe: the wrapper's reader makes a number."""

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
    os.system("turn --by %s" % context.number("degrees"))  # ok: CSP-D003
    return "turned"
