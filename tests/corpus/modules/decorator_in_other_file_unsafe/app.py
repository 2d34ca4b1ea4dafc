"""The application."""

import os

from flask import Flask, request

from checks import plain

app = Flask(__name__)


@app.get("/who")
@plain("name")
def who():
    return {"code": os.system("finger " + request.args.get("name", ""))}  # finding: CSP-D003
