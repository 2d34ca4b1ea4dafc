"""A module is chosen by name."""

import importlib

from flask import Flask, request

app = Flask(__name__)


PLUGINS = {"csv": "plugins.csv_export", "pdf": "plugins.pdf_export"}


@app.get("/job")
def job():
    x = str(request.args["q"])
    module = importlib.import_module("plugins." + x)  # finding: CSP-D007
    return {"name": module.__name__}
