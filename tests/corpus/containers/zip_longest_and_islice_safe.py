"""itertools takes parts of sequences."""

import itertools
import os

from flask import Flask, request

app = Flask(__name__)


@app.post("/parts")
def parts():
    words = ["cut", request.form["a"], "-f1", request.form["b"]]
    taken = list(itertools.islice(words, 0, 4, 2))
    return {"code": os.system(" ".join(taken))}  # ok: CSP-D003
