"""The mapping pattern takes only two constants from under the key."""

import os

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/control")
def control():
    match request.get_json():
        case {"do": "restart", "unit": ("web" | "queue") as unit}:
            code = os.system(f"systemctl restart {unit}")  # ok: CSP-D003
        case {"do": "stop", **others}:
            code = len(others)
        case _:
            code = -1
    return jsonify(code=code)
