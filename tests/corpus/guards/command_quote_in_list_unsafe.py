"""A word is quoted for a shell, or stands in quotes already."""

import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.post("/job")
def job():
    x = request.get_json()["q"]
    out = subprocess.check_output(f'wc -l "{x}"', shell=True)  # finding: CSP-D003
    return {"size": len(out)}
