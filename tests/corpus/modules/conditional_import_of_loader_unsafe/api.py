"""The interface."""

from flask import Flask, request

from loaders import FORMATS

app = Flask(__name__)


@app.put("/state")
def state():
    read = FORMATS["state"]
    return {"keys": len(read(request.get_data()))}  # finding: CSP-D201
