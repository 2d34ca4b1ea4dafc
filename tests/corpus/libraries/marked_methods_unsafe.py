"""A method is named by the request, and called whatever it is."""

from flask import Flask, jsonify, request

import robots

app = Flask(__name__)


@app.post("/robot")
def control():
    method = getattr(robots.Robot(), request.form["command"], None)
    if method is None or not callable(method):
        return jsonify(error="no such command")
    return jsonify(method())  # finding: CSP-D008


@app.post("/arm")
def arm():
    method = getattr(robots.Arm(), request.form["command"])
    return jsonify(method())  # finding: CSP-D008
