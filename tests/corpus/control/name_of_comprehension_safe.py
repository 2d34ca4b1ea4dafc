"""The name of a for loop is the function's, so after the loop it holds the last constant."""

import os

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/play")
def play():
    tune = request.form["tune"]
    lengths = []
    for tune in ("intro", "outro"): lengths.append(len(tune))
    code = os.system("aplay /srv/tunes/" + tune + ".wav")  # ok: CSP-D003
    return jsonify(code=code, lengths=lengths)
