"""The program is chosen, or its argument."""

import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.get("/job")
def job():
    x = request.headers.get("X-Query", "")
    code = subprocess.call(["tool", "--", x])  # ok: CSP-D113
    return {"code": code}
