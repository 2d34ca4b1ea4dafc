"""The length of a constant text decides."""

import subprocess

from flask import Flask, request

app = Flask(__name__)
WORD = "harbour"


@app.post("/go")
def go():
    given = request.form["x"]
    name = given if len(WORD) * 2 > 13 else "none"
    return {"code": subprocess.call("go " + name, shell=True)}  # finding: CSP-D003
