"""The loop has a round, in which the visitor's document is taken."""

import yaml
from flask import Flask, jsonify, request

app = Flask(__name__)
PASSES = tuple(range(1))


@app.post("/document")
def document():
    text = "title: none"
    for _ in PASSES:
        text = request.form["document"]
    loaded = yaml.load(text, yaml.Loader)  # finding: CSP-D202
    return jsonify(entries=len(loaded))
