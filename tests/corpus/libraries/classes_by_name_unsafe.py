"""Data names the class that is made, the function that is called, or the module that reads."""

import importlib
import json
import operator
import pickle
import sys
from importlib import import_module

import handlers
from flask import Flask, request

app = Flask(__name__)


def load_class(path):
    module, _, name = path.rpartition(".")
    return getattr(import_module(module), name)  # finding: CSP-D007


def build(spec):
    cls = load_class(spec["class"])
    return cls(**spec.get("options", {}))  # finding: CSP-D008


def pick(name):
    return globals()[name]


def read(data, module="json"):
    return importlib.import_module(module).loads(data)  # finding: CSP-D007


@app.route("/all", methods=["POST"])
def everything():
    build(request.get_json())
    getattr(handlers, request.args["action"])(request.args["value"])  # finding: CSP-D008
    method = getattr(handlers.Runner(), request.args["action"], None)
    if method is not None:
        method()  # finding: CSP-D008
    read(request.data, request.args["module"])
    operator.methodcaller(request.args["action"])(handlers)  # finding: CSP-D008
    return ""
