"""A container is run with what the client says."""

import docker
from flask import Flask, request

app = Flask(__name__)


@app.post("/run")
def run():
    client = docker.from_env()
    client.containers.run("alpine", "true")  # ok
    return "<p>" + request.form["name"] + "</p>"  # finding: CSP-X001
