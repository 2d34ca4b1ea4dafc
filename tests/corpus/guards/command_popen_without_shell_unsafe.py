"""A program is started with or without a shell."""

import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.get("/job")
def job():
    x = request.headers.get("X-Query", "")
    process = subprocess.Popen("grep -c " + x + " log.txt", shell=True)  # finding: CSP-D003
    return {"code": process.wait()}
