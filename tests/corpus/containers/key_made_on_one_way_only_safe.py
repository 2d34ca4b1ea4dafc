"""A mapping has a key where the request asked for it; it is looked for before something is run."""

import os

from flask import Flask, request

app = Flask(__name__)


@app.post("/backup")
def backup():
    seen = {}
    seen["dry"] = True
    if "dry" in seen:
        return {"would": "run"}
    os.system("backup " + request.form["name"])  # ok: CSP-D003
    return {"ok": True}
