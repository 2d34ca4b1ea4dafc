"""Unsafe: the comparison is the wrong way round, so everything but the constant is run."""

import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/backup", methods=["POST"])
def backup():
    scope = request.form["scope"]
    if scope != "full":
        subprocess.run("pg_dump shop | gzip > /backup/" + scope + ".gz", shell=True, check=True)  # finding: CSP-D003
    return "", 204
