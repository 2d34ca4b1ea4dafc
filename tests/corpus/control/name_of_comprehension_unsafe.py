"""The name inside a comprehension is its own, so the outer name still holds the visitor's text."""

import os

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/play")
def play():
    tune = request.form["tune"]
    lengths = []
    lengths = [len(tune) for tune in ("intro", "outro")]
    code = os.system("aplay /srv/tunes/" + tune + ".wav")  # finding: CSP-D003
    return jsonify(code=code, lengths=lengths)
