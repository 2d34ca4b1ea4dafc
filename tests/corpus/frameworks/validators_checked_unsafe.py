"""Unsafe: a check of another thing proves nothing of the host."""

import subprocess

import validators
from flask import Flask, request

app = Flask(__name__)


@app.get("/ping")
def ping():
    host = request.args["host"]
    if not validators.email(host):
        return "no", 400
    return subprocess.getoutput("ping -c 1 " + host)  # finding: CSP-D003
