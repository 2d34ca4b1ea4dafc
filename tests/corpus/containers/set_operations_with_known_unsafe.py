"""Only what is in both sets is used."""

import os

from flask import Flask, request

app = Flask(__name__)
KNOWN = frozenset({"alpha", "beta", "gamma"})


@app.post("/sets")
def sets():
    wanted = set(request.form.getlist("unit"))
    chosen = wanted | KNOWN
    return {"code": os.system("units " + " ".join(sorted(chosen)))}  # finding: CSP-D003
