"""A check sets a flag that is asked later."""

import os

from flask import Flask, request

app = Flask(__name__)
UNITS = ("web", "mail")


@app.post("/restart")
def restart():
    unit = request.form["unit"]
    known = False
    for candidate in UNITS:
        if candidate == unit:
            known = True
    if known or unit:
        return {"code": os.system("restart " + unit)}  # finding: CSP-D003
    return {"error": "unknown"}
