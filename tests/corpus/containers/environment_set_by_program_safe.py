"""The program overwrites the entry of its environment with a constant before it reads it back."""

import os

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/backup")
def backup():
    os.environ["BACKUP_LABEL"] = request.form["label"]
    os.environ["BACKUP_LABEL"] = "web"
    label = os.environ["BACKUP_LABEL"]
    pipe = os.popen("borg create ::" + label + " /srv/www")  # ok: CSP-D003
    return jsonify(output=len(pipe.read()))
