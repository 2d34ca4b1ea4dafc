"""Unsafe: removing ../ once turns ....// into ../ again."""

import os

from flask import Flask, jsonify, request

app = Flask(__name__)
UPLOADS = "/srv/uploads"


@app.post("/upload")
def upload():
    sent = request.files["document"]
    name = (sent.filename or "").replace("../", "")
    if not name:
        return jsonify(error="no name"), 400
    sent.save(os.path.join(UPLOADS, name))  # finding: CSP-D501
    return jsonify(stored=True)
