"""Leaving early for every value but the known ones leaves only known ones."""

import os

from flask import Flask, jsonify, request

app = Flask(__name__)
UNITS = frozenset({"web", "worker"})


@app.post("/units/stop")
def stop():
    unit = request.form.get("unit", "")
    if unit not in UNITS:
        return jsonify(error="which unit?"), 400
    code = os.system("systemctl stop app-" + unit)  # ok: CSP-D003
    return jsonify(code=code)
