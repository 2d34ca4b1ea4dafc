"""The largest name of the constant tuple is not "argo", so the command is the constant."""

import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)
BACKENDS = ("nomad", "argo", "swarm")


@app.post("/deploy")
def deploy():
    backend = max(BACKENDS)
    if backend == "argo":
        command = "argo submit " + request.form["workflow"]
    else:
        command = "true"
    out = subprocess.check_output(command, shell=True, text=True)  # ok: CSP-D003
    return jsonify(lines=out.count("\n"))
