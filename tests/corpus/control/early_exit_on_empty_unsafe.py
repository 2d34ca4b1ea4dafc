"""Leaving early for an empty value proves nothing about the other values."""

import os

from flask import Flask, jsonify, request

app = Flask(__name__)
UNITS = frozenset({"web", "worker"})


@app.post("/units/stop")
def stop():
    unit = request.form.get("unit", "")
    if not unit:
        return jsonify(error="which unit?"), 400
    code = os.system("systemctl stop app-" + unit)  # finding: CSP-D003
    return jsonify(code=code)
