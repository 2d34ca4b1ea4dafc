"""What the client sends is unpickled by cloudpickle."""

from flask import Flask, request
import json

import cloudpickle

app = Flask(__name__)


@app.post("/move")
def move():
    first = json.loads(request.get_data())  # ok
    second = cloudpickle.loads(request.get_data())  # finding: CSP-D201
    return {"moves": [first, second]}
