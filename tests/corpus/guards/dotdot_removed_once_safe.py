"""Safe: secure_filename leaves one flat name."""

import os

from flask import Flask, jsonify, request
from werkzeug.utils import secure_filename

app = Flask(__name__)
UPLOADS = "/srv/uploads"


@app.post("/upload")
def upload():
    sent = request.files["document"]
    name = secure_filename(sent.filename or "")
    if not name:
        return jsonify(error="no name"), 400
    sent.save(os.path.join(UPLOADS, name))  # ok: CSP-D501
    return jsonify(stored=True)
