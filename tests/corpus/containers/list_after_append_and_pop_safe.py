"""After the last element is gone the visitor's host stands second, and the first is used."""

import os

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/trace")
def trace():
    hosts = []
    hosts.append("gateway")
    hosts.append(request.args["host"])
    hosts.append("backup")
    hosts.pop()
    code = os.system(f"traceroute -m 4 {hosts[0]}")  # ok: CSP-D003
    return jsonify(code=code)
