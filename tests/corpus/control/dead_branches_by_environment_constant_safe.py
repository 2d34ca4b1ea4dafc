"""A module constant switches a feature off."""

import logging
import pickle

from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger(__name__)
FEATURES = {"restore": False, "export": True}


@app.post("/restore")
def restore():
    if not FEATURES["restore"]:
        log.warning("restore is off")
        return "", 403
    state = pickle.loads(request.get_data())  # ok: CSP-D201
    return {"keys": len(state)}
