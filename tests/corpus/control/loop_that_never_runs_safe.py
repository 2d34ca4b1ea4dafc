"""The loop over an empty tuple has no round, so the constant document is used."""

import yaml
from flask import Flask, jsonify, request

app = Flask(__name__)
PASSES = tuple(range(0))


@app.post("/document")
def document():
    text = "title: none"
    for _ in PASSES:
        text = request.form["document"]
    loaded = yaml.load(text, yaml.Loader)  # ok: CSP-D202
    return jsonify(entries=len(loaded))
