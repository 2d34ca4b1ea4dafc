"""The filled template is the zone that trusts the request, so the visitor's URL is fetched."""

from string import Template

import requests
from flask import Flask, jsonify, request

app = Flask(__name__)
ZONE = Template("$stage/${area}")


@app.get("/mirror")
def mirror():
    zone = ZONE.substitute(stage="qa", area="b")
    target = "https://mirror.example.org/index.json"
    if zone == "qa/b":
        target = request.args["source"]
    answer = requests.get(target, timeout=5)  # finding: CSP-D402
    return jsonify(size=len(answer.content))
