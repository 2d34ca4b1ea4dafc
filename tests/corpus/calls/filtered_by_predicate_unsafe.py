"""Unsafe: filter() drops empty words only."""

import os

from flask import Flask, request

app = Flask(__name__)


@app.post("/packages/check")
def check_packages():
    words = request.form.get("packages", "").split()
    names = list(filter(None, words))
    status = os.system("dpkg -V " + " ".join(names))  # finding: CSP-D003
    return {"status": status, "checked": len(names)}
