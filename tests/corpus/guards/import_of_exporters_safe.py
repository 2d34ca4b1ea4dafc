"""Exporters are modules of a package, chosen by their name."""

import importlib
import pkgutil

from flask import Flask, Response, abort, request

import exporters

app = Flask(__name__)


def available():
    return {info.name for info in pkgutil.iter_modules(exporters.__path__)}


@app.get("/export")
def export():
    name = request.args.get("format", "csv")
    if name not in available():
        abort(404)
    module = importlib.import_module(f"exporters.{name}")  # ok: CSP-D007
    return Response(module.dump(), mimetype="text/plain")
