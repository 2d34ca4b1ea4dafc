"""The sender of a file chooses its name, and a name may lead out of the folder."""

import os
import secrets

from flask import Flask, jsonify, request

app = Flask(__name__)
FOLDER = os.path.join(os.sep, "srv", "uploads")


@app.post("/upload")
def upload():
    sent = request.files["document"]
    stored_as = sent.filename
    sent.save(os.path.join(FOLDER, stored_as))  # finding: CSP-D501
    return jsonify(stored=True, size=os.path.getsize(FOLDER))
