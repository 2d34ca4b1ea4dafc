"""Words are chained and accumulated."""

import itertools
import os

from flask import Flask, request

app = Flask(__name__)


@app.post("/words")
def words():
    known = ["a", "b"]
    given = request.form.getlist("w")
    joined = itertools.chain(known, map(str, map(len, given)))
    line = list(itertools.accumulate(joined))[-1]
    return {"code": os.system("say " + line)}  # ok: CSP-D003
