"""Class constants, a static method and a class method build a path."""

import pathlib

from flask import Flask, request

app = Flask(__name__)


class Storage:
    ROOT = pathlib.Path("/srv/objects")
    SHARDS = 2

    @staticmethod
    def shard(name):
        return name[:2].ljust(2, "_")

    @classmethod
    def locate(cls, name):
        return cls.ROOT.joinpath(cls.shard(name), name)

    @classmethod
    def load(cls, name):
        return cls.locate(name).read_bytes()  # finding: CSP-D501


@app.get("/object")
def fetch():
    return Storage.load(request.args["name"]), 200, {"Content-Type": "application/octet-stream"}
