"""A function of a module is chosen by name."""

import math
import os

from flask import Flask, request

app = Flask(__name__)


@app.get("/calc")
def calc():
    name = request.args["f"]
    value = float(request.args["x"])
    function = getattr(os, name)
    return {"y": function(value)}  # finding: CSP-D008
