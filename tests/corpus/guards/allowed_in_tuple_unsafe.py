"""A text is on a list, or it is not looked up."""

import subprocess

from flask import Flask, request

app = Flask(__name__)


KNOWN = ("red", "green", "blue")


@app.get("/job")
def job():
    given = (request.args.getlist("q") or [""])[0]
    if given not in KNOWN:
        app.logger.warning("unknown")
    chosen = given
    code = subprocess.call("make " + chosen, shell=True)  # finding: CSP-D003
    return {"code": code}
