"""The members of the sent archive may lie outside the folder, and nothing filters them."""

import tarfile

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/bundle")
def bundle():
    with tarfile.open(fileobj=request.files["bundle"].stream, mode="r:gz") as archive:
        archive.extractall("/srv/incoming", filter="fully_trusted")  # finding: CSP-D502
        return jsonify(members=len(archive.getnames()))
