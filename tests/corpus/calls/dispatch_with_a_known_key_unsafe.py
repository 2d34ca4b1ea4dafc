"""Unsafe: the key is known, and it stands for the function that runs the text."""

import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)

actions = dict(
    measure=lambda text: len(text),
    run=lambda text: subprocess.call(text, shell=True),  # finding: CSP-D003
)


@app.post("/action")
def action():
    return jsonify(result=actions["run"](request.form["text"]))
