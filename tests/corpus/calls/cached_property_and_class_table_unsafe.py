"""A plugin is picked from a class-level table; its work is a cached property."""

import functools
import pickle

from flask import Flask, request

app = Flask(__name__)


class Format:
    table = {}

    def __init_subclass__(cls, tag=None, **kwargs):
        super().__init_subclass__(**kwargs)
        if tag:
            Format.table[tag] = cls

    def __init__(self, payload):
        self.payload = payload


class Raw(Format, tag="raw"):
    @functools.cached_property
    def value(self):
        return len(self.payload)


class Packed(Format, tag="packed"):
    @functools.cached_property
    def value(self):
        return pickle.loads(self.payload)  # finding: CSP-D201


@app.post("/value")
def value():
    made = Format.table[request.args["format"]](request.get_data())
    return {"value": str(made.value)}
