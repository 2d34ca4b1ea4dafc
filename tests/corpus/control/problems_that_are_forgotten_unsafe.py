"""A list of problems is emptied before anybody looks at it."""

import os

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/disks")
def disks():
    name = request.form["name"]
    problems = []
    if not name.isalnum():
        problems.append("the name")
        problems.clear()
    if problems:
        return jsonify(problems), 400
    os.system(f"mkdisk {name}")  # finding: CSP-D003
    return {"ok": True}
