"""The finally block leaves the visitor's command in place."""

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
        size = 4
    return jsonify(code=os.system(command), size=size)  # finding: CSP-D003
