"""The file is stored under a name that the program makes up."""

import os
import secrets

from flask import Flask, jsonify, request

app = Flask(__name__)
FOLDER = os.path.join(os.sep, "srv", "uploads")


@app.post("/upload")
def upload():
    sent = request.files["document"]
    stored_as = secrets.token_hex(12) + ".bin"
    sent.save(os.path.join(FOLDER, stored_as))  # ok: CSP-D501
    return jsonify(stored=True, size=os.path.getsize(FOLDER))
