"""The first half of the release name folds to "prod", for which a fixed host goes into the shell."""

import os

from flask import Flask, jsonify, request

app = Flask(__name__)
RELEASE = "Prod-EU.7"


@app.route("/probe", methods=["POST"])
def probe():
    stage = RELEASE.lower().split("-")[0].strip()
    host = request.form["host"] if stage == "Prod" else "localhost"
    status = os.system("ping -c 1 " + host)  # ok: CSP-D003
    return jsonify(reachable=status == 0)
