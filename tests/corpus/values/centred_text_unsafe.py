"""The centred constant has the stars that the branch asks for."""

import os

from flask import Flask, jsonify, request

app = Flask(__name__)
MARK = "{mode:*^9}".format_map({"mode": "admin"})


@app.post("/run")
def run():
    command = request.form["command"] if MARK == "admin".center(9, "*") else "true"
    return jsonify(code=os.system(command))  # finding: CSP-D003
