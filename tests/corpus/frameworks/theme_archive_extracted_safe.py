"""A theme is uploaded as an archive."""

import tarfile

from flask import Flask, request

app = Flask(__name__)


@app.post("/theme")
def theme():
    upload = request.files["theme"]
    with tarfile.open(fileobj=upload.stream, mode="r:gz") as archive:
        archive.extractall("/srv/themes/new", filter="data")  # ok: CSP-D502
    return {"ok": True}
