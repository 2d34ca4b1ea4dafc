"""A bundle is uploaded; the names in a zip archive are checked when it is unpacked."""

import shutil

from flask import Flask, request

app = Flask(__name__)


@app.post("/bundle")
def bundle():
    upload = request.files["bundle"]
    upload.save("/var/tmp/bundles/last")
    shutil.unpack_archive("/var/tmp/bundles/last", "/srv/bundles", "gztar")  # finding: CSP-D502
    return "", 201
