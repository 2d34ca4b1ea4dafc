"""After the first element is gone the visitor's host stands in its place."""

import os

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/trace")
def trace():
    hosts = []
    hosts.append("gateway")
    hosts.append(request.args["host"])
    hosts.append("backup")
    hosts.pop(0)
    code = os.system(f"traceroute -m 4 {hosts[0]}")  # finding: CSP-D003
    return jsonify(code=code)
