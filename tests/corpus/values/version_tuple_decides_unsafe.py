"""Versions are compared as tuples."""

import sys
import pickle
import json

from flask import Flask, request

app = Flask(__name__)
PROTOCOL = tuple(int(part) for part in "2.4.1".split("."))
load = pickle.loads if PROTOCOL >= (2, 0) else json.loads


@app.put("/state")
def state():
    return {"size": len(load(request.get_data()))}  # finding: CSP-D201
