"""Defaults, stored settings and the request are merged; the order decides."""

import os

from flask import Flask, request

app = Flask(__name__)
DEFAULTS = {"tool": "gzip", "level": "6"}
FIXED = {"tool": "zstd"}


@app.post("/pack")
def pack():
    options = {**DEFAULTS, **FIXED, **request.form}
    return {"code": os.system(options["tool"] + " /srv/data")}  # finding: CSP-D003
