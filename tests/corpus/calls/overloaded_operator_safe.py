"""Safe: the / of this class appends the last part of the name only."""

from __future__ import annotations

import os.path

from flask import Flask, jsonify, request

app = Flask(__name__)


class Folder:
    def __init__(self, path: str) -> None:
        self.path = path

    def __truediv__(self, name: str) -> Folder:
        return Folder(self.path + "/" + os.path.basename(name))

    def size(self) -> int:
        with open(self.path, "rb") as stream:  # ok: CSP-D501
            return len(stream.read())


@app.get("/size")
def size():
    return jsonify(size=(Folder("/srv/public") / request.args["name"]).size())
