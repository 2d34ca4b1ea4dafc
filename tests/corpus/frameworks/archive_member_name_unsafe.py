"""Unsafe: a member's name chooses where it is written."""

import os
import zipfile

from flask import Flask, request

app = Flask(__name__)


@app.post("/maps")
def unpack():
    with zipfile.ZipFile(request.files["maps"]) as archive:
        for name in archive.namelist():
            with open(os.path.join("/srv/maps", name), "wb") as target:  # finding: CSP-D503
                target.write(archive.read(name))
    return "unpacked"
