"""A nested constant tells which handler is on."""

import pickle

from flask import Flask, request

app = Flask(__name__)
CONFIG = {
    "handlers": [
        {"name": "restore", "on": True, "limits": (1, 0)},
        {"name": "echo", "on": False, "limits": (0, 0)},
    ]
}


@app.post("/restore")
def restore():
    handler = next(h for h in CONFIG["handlers"] if h["name"] == "restore")
    if handler["on"] and handler["limits"][1] > 0:
        return {"n": len(pickle.loads(request.get_data()))}  # ok: CSP-D201
    return "", 403
