"""Plugins are modules of a package; the name is checked against the folder."""
"""Runs a plugin."""

import importlib
import pkgutil

from flask import Flask, abort, request

import plugins

app = Flask(__name__)
KNOWN = {module.name for module in pkgutil.iter_modules(plugins.__path__)}


@app.post("/plugin")
def plugin():
    name = request.args["name"]
    if not name:
        abort(404)
    return {"result": importlib.import_module("plugins." + name).run(request.get_data(as_text=True))}  # finding: CSP-D007
