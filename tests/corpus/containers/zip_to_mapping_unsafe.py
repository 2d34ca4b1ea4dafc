"""Names and values are zipped to a mapping."""

import os

from flask import Flask, request

app = Flask(__name__)


@app.post("/zip")
def zipped():
    values = dict(zip(("host", "port"), ("localhost", request.form["port"])))
    target = values["port"]
    return {"code": os.system("connect " + target)}  # finding: CSP-D003
