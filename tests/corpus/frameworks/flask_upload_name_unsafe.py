"""Unsafe: the client's file name chooses where an upload is stored."""

import os

from flask import Flask, request
from werkzeug.utils import secure_filename

app = Flask(__name__)


@app.post("/scans")
def store():
    scan = request.files["scan"]
    name = scan.filename
    scan.save(os.path.join("/srv/scans", name))  # finding: CSP-D501
    return "", 204
