"""itemgetter picks one of two entries."""

import pickle
from base64 import b64decode
from operator import itemgetter

from flask import Flask, request

app = Flask(__name__)
field = itemgetter("version")


@app.post("/restore")
def restore():
    document = request.get_json()
    record = {"state": document["state"], "version": b64decode(b"gAR9lC4=")}
    return {"restored": len(pickle.loads(field(record)))}  # ok: CSP-D201
