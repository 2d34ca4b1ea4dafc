"""Unsafe: a malformed id is counted but the request goes on, so any path passes."""

import json
import uuid
from pathlib import Path

from flask import Flask, jsonify, request

app = Flask(__name__)
SNAPSHOTS = Path("/srv/snapshots")
rejected = 0


@app.route("/snapshot")
def snapshot():
    global rejected
    raw = request.args["id"]
    try:
        uuid.UUID(raw)
    except ValueError:
        rejected += 1
    with open(SNAPSHOTS / f"{raw}.json") as stream:  # finding: CSP-D501
        return jsonify(json.load(stream))
