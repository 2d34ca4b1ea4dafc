"""Safe: the text has been checked to be an address of the network."""

import subprocess

import validators
from flask import Flask, request

app = Flask(__name__)


@app.get("/ping")
def ping():
    host = request.args["host"]
    if not validators.ipv4(host):
        return "no", 400
    return subprocess.getoutput("ping -c 1 " + host)  # ok: CSP-D003
