"""Safe: filter() keeps words that consist of letters and digits."""

import os

from flask import Flask, request

app = Flask(__name__)


@app.post("/packages/check")
def check_packages():
    words = request.form.get("packages", "").split()
    names = list(filter(str.isalnum, words))
    status = os.system("dpkg -V " + " ".join(names))  # ok: CSP-D003
    return {"status": status, "checked": len(names)}
