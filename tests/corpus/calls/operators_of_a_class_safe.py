"""A class with __call__, __getitem__, __contains__ and __len__."""

import os

from flask import Flask, abort, request

app = Flask(__name__)


class AllowList:
    def __init__(self, *names):
        self._names = frozenset(names)

    def __contains__(self, name):
        return name in self._names

    def __len__(self):
        return len(self._names)


TOOLS = AllowList("df", "free", "uptime")


@app.get("/tool")
def tool():
    name = request.args["name"]
    if name not in TOOLS:
        abort(404)
    return {"code": os.system(name)}  # ok: CSP-D003
