"""itertools takes parts of sequences."""

import itertools
import os

from flask import Flask, request

app = Flask(__name__)


@app.post("/parts")
def parts():
    words = ["cut", request.form["a"], "-f1", request.form["b"]]
    taken = list(itertools.islice(words, 1, 3))
    return {"code": os.system(" ".join(taken))}  # finding: CSP-D003
