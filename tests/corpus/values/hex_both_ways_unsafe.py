"""A round trip through hexadecimal digits."""

import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.post("/job")
def job():
    digits = request.get_json()["q"].encode().hex()
    chosen = bytes.fromhex(digits).decode()
    code = subprocess.call("make " + chosen, shell=True)  # finding: CSP-D003
    return {"code": code}
