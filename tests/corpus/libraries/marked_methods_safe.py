"""A method is named by the request, and called only if it bears the mark of those that may be."""

from flask import Flask, jsonify, request

import robots

app = Flask(__name__)


@app.post("/robot")
def control():
    method = getattr(robots.Robot(), request.form["command"], None)
    if method is None or not getattr(method, "exposed", False):
        return jsonify(error="no such command")
    return jsonify(method())  # ok: CSP-D008


@app.post("/arm")
def arm():
    method = getattr(robots.Arm(), request.form["command"])
    if not method.exposed:
        raise PermissionError("not for you")
    return jsonify(method())  # ok: CSP-D008
