"""The finally block replaces the visitor's command, whatever happened before."""

import os

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/job")
def job():
    command = "true"
    try:
        command = request.get_json()["command"]
        size = len(command)
    except KeyError:
        size = 0
    finally:
        command = "uptime"
    return jsonify(code=os.system(command), size=size)  # ok: CSP-D003
