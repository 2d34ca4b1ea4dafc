"""Unsafe: re.match accepts anything after the first letters."""

import re
import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/service/restart")
def restart():
    unit = request.get_json().get("unit", "")
    if not re.match(r"[a-z_]{2,30}", unit):
        return jsonify(error="bad unit"), 400
    done = subprocess.run(f"systemctl restart {unit}.service", shell=True, check=False)  # finding: CSP-D003
    return jsonify(code=done.returncode)
