"""A format string takes one of two arguments."""

import os

from flask import Flask, request

app = Flask(__name__)


@app.post("/job")
def job():
    chosen = "{1}".format("steady", (request.values.get("q") or ""))
    with open(os.path.join("/srv/data", chosen), "rb") as source:  # finding: CSP-D501
        return {"size": len(source.read())}
