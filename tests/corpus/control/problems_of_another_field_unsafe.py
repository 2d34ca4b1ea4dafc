"""Problems are collected; a field of which nothing is asked is used as it is."""

import os

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/users")
def users():
    name, group = request.form["name"], request.form["group"]
    problems = []
    if not name.isalnum():
        problems.append("name")
    if not group.isalnum():
        app.logger.warning("a group with odd letters")
    if not problems:
        os.system(f"adduser {name} {group}")  # finding: CSP-D003
    return jsonify(problems)
