"""The smallest name of the constant tuple is "argo", the backend whose command line the request completes."""

import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)
BACKENDS = ("nomad", "argo", "swarm")


@app.post("/deploy")
def deploy():
    backend = min(BACKENDS)
    if backend == "argo":
        command = "argo submit " + request.form["workflow"]
    else:
        command = "true"
    out = subprocess.check_output(command, shell=True, text=True)  # finding: CSP-D003
    return jsonify(lines=out.count("\n"))
