"""The guard of the first case holds for the constant pair, so the attacker's payload is unpickled."""

import pickle

from flask import Flask, jsonify, request

app = Flask(__name__)
STEP = ("import", 2)
EMPTY = pickle.dumps([])


@app.put("/state")
def restore():
    match STEP:
        case ("import", version) if version >= 2:
            payload = request.get_data()
        case ("import", _):
            payload = EMPTY
        case _:
            return jsonify(error="unknown step"), 400
    state = pickle.loads(payload)  # finding: CSP-D201
    return jsonify(items=len(state))
