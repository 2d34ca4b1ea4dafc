"""Unsafe: the / of this class appends a part without looking at it."""

from __future__ import annotations

from flask import Flask, jsonify, request

app = Flask(__name__)


class Folder:
    def __init__(self, path: str) -> None:
        self.path = path

    def __truediv__(self, name: str) -> Folder:
        return Folder(self.path + "/" + name)

    def size(self) -> int:
        with open(self.path, "rb") as stream:  # finding: CSP-D501
            return len(stream.read())


@app.get("/size")
def size():
    return jsonify(size=(Folder("/srv/public") / request.args["name"]).size())
