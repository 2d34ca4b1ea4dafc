"""The program itself puts the visitor's text into its environment and reads it back for the shell."""

import os

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/backup")
def backup():
    os.environ["BACKUP_LABEL"] = request.form["label"]
    os.environ["BACKUP_OWNER"] = "web"
    label = os.environ["BACKUP_LABEL"]
    pipe = os.popen("borg create ::" + label + " /srv/www")  # finding: CSP-D003
    return jsonify(output=len(pipe.read()))
