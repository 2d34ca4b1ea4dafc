"""Format specifications and conversions in an f-string."""

import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.get("/pad")
def pad():
    width = int(request.args.get("width", 10))
    name = request.args["name"]
    line = f"label {name:>{width}.20} {width:04d}"
    return {"code": subprocess.call(line, shell=True)}  # finding: CSP-D003
