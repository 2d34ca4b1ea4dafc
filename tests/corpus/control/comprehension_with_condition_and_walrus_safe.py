"""A comprehension with a walrus keeps what its condition lets through."""

import os
import re

from flask import Flask, request

app = Flask(__name__)
WORD = re.compile(r"[a-z]{2,12}")


@app.post("/words")
def words():
    tokens = request.get_data(as_text=True).split()
    kept = [found.group() for token in tokens if (found := WORD.fullmatch(token)) and found.end() > 2]
    return {"code": os.system("spell " + " ".join(kept))}  # ok: CSP-D003
