"""Safe: inside the branch the text equals a constant."""

import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/backup", methods=["POST"])
def backup():
    scope = request.form["scope"]
    if scope == "full":
        subprocess.run("pg_dump shop | gzip > /backup/" + scope + ".gz", shell=True, check=True)  # ok: CSP-D003
    return "", 204
