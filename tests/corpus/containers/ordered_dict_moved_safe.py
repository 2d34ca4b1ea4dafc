"""An OrderedDict is reordered; the last entry is used."""

import os
from collections import OrderedDict

from flask import Flask, request

app = Flask(__name__)


@app.post("/last")
def last():
    jobs = OrderedDict(first="status", second=request.form["job"])
    jobs.move_to_end("first")
    name, job = jobs.popitem()
    return {"code": os.system(job)}  # ok: CSP-D003
