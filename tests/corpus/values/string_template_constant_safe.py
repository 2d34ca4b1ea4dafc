"""The filled template is another zone, so a fixed URL is fetched."""

from string import Template

import requests
from flask import Flask, jsonify, request

app = Flask(__name__)
ZONE = Template("$stage/${area}")


@app.get("/mirror")
def mirror():
    zone = ZONE.substitute(stage="qa", area="b")
    target = "https://mirror.example.org/index.json"
    if zone == "qa/a":
        target = request.args["source"]
    answer = requests.get(target, timeout=5)  # ok: CSP-D402
    return jsonify(size=len(answer.content))
