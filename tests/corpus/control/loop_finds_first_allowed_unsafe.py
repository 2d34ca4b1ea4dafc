"""next() with a default picks the first that is allowed."""

import importlib

from flask import Flask, abort, request

app = Flask(__name__)
PLUGINS = ["plugins.csv", "plugins.json"]


@app.get("/plugin")
def plugin():
    wanted = request.args.getlist("name")
    name = next((each for each in wanted if each.startswith("plugins")), None)
    if name is None:
        abort(404)
    module = importlib.import_module(name)  # finding: CSP-D007
    return {"doc": module.__doc__}
