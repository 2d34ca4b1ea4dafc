"""Themes are unpacked into a folder, member by member."""

import os
import zipfile

from flask import Flask, request

app = Flask(__name__)
TARGET = "/srv/themes"


@app.post("/themes")
def upload():
    with zipfile.ZipFile(request.files["theme"].stream) as archive:
        for member in archive.namelist():
            path = os.path.join(TARGET, os.path.basename(member))
            with open(path, "wb") as out:  # ok: CSP-D503
                out.write(archive.read(member))
    return "", 201
