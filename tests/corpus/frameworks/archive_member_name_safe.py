"""Safe: only the last part of a member's name is used."""

import os
import zipfile

from flask import Flask, request

app = Flask(__name__)


@app.post("/maps")
def unpack():
    with zipfile.ZipFile(request.files["maps"]) as archive:
        for name in archive.namelist():
            with open(os.path.join("/srv/maps", os.path.basename(name)), "wb") as target:  # ok: CSP-D503
                target.write(archive.read(name))
    return "unpacked"
