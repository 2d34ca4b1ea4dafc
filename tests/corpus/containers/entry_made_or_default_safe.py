"""An option has an entry on one way only; on the other one the default is taken."""

import os

from flask import Flask, request

app = Flask(__name__)


@app.post("/render")
def render():
    options = {}
    if True:
        options["size"] = "320x200"
    size = options.get("size", request.form["size"])
    os.system(f"render --size {size} scene.blend")  # ok: CSP-D003
    return {"ok": True}
