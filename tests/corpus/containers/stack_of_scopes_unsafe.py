"""Scopes on a stack; a name is looked up from the top."""

import os

from flask import Flask, request

app = Flask(__name__)


class Scopes:
    def __init__(self):
        self.stack = [{"tool": "true"}]

    def push(self, **names):
        self.stack.append(names)

    def pop(self):
        return self.stack.pop()

    def find(self, name):
        for scope in reversed(self.stack):
            if name in scope:
                return scope[name]
        raise KeyError(name)


@app.post("/tool")
def tool():
    scopes = Scopes()
    scopes.push(tool=request.form["tool"])
    scopes.push(size="1")
    return {"code": os.system(scopes.find("tool"))}  # finding: CSP-D003
