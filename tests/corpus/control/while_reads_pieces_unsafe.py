"""A loop cuts a text piece by piece."""

import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.post("/pieces")
def pieces():
    rest = request.get_data(as_text=True)
    found = []
    while rest:
        piece, _, rest = rest.partition(";")
        piece = piece.strip()
        if piece:
            found.append(piece)
    return {"codes": [subprocess.call("move " + piece, shell=True) for piece in found]}  # finding: CSP-D003
