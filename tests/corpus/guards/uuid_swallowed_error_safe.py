"""Safe: whatever is not a UUID ends the request before the file is opened."""

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
        return jsonify(error="not an id"), 400
    with open(SNAPSHOTS / f"{raw}.json") as stream:  # ok: CSP-D501
        return jsonify(json.load(stream))
