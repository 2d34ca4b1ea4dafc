"""Safe: the module imported under a constant name measures the line."""

import importlib

from flask import Flask, request

PLUGIN = "echo"

app = Flask(__name__)
plugin = importlib.import_module(f"plugins.{PLUGIN}")


@app.post("/line")
def line():
    return {"result": plugin.handle(request.form["line"])}
