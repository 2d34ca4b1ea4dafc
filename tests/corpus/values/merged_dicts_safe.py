"""The later mapping wins the merge and switches raw mode off, so a fixed command runs."""

import os

from flask import Flask, jsonify, request

app = Flask(__name__)
DEFAULTS = {"raw": False, "tries": 1}
SITE = {"raw": True}


@app.post("/maintenance")
def maintenance():
    options = {**SITE, **DEFAULTS}
    command = "uptime"
    if options["raw"]:
        command = request.form.get("command", command)
    stream = os.popen(command)  # ok: CSP-D003
    return jsonify(lines=len(stream.readlines()))
