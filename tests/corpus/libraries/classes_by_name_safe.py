"""Data names one of the classes and functions that the program lists."""

import json
import pickle
from importlib import import_module

import handlers
from flask import Flask, abort, request

app = Flask(__name__)
CLASSES = {"csv": "readers.Csv", "json": "readers.Json"}
ACTIONS = ("start", "stop")


def load_class(path):
    module, _, name = path.rpartition(".")
    return getattr(import_module(module), name)  # ok: CSP-D007


@app.route("/all", methods=["POST"])
def everything():
    load_class(CLASSES[request.args["kind"]])()  # ok: CSP-D008
    action = request.args["action"]
    if action not in ACTIONS:
        abort(400)
    getattr(handlers, action)()  # ok: CSP-D008
    getattr(handlers, "do_" + request.args["name"])()  # ok: CSP-D008
    value = getattr(request, "args")
    shown = getattr(handlers, request.args["field"], "")
    return str(len(shown) + len(value))
