"""Unsafe: one form field is checked, another one is used."""

import os

from flask import Flask, request

app = Flask(__name__)


@app.post("/dns/flush")
def flush():
    zone, view = request.form["zone"], request.form["view"]
    if not zone.isalnum():
        return {"error": "bad view"}, 400
    code = os.system("rndc flush " + view)  # finding: CSP-D003
    return {"zone_given": bool(zone), "code": code}
