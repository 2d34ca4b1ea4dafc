"""Unsafe: the uploaded archive is extracted as if it were fully trusted."""

import tarfile

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/bundle")
def bundle():
    upload = request.files["bundle"]
    with tarfile.open(fileobj=upload.stream, mode="r:gz") as archive:
        archive.extractall("/srv/bundles", filter="fully_trusted")  # finding: CSP-D502
    return jsonify(extracted=True)
