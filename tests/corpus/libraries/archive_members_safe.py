"""Archives are unpacked member by member; a member's name stays in the folder."""

import os
import shutil
import tarfile
import zipfile
from pathlib import Path

from flask import Flask, abort, request

app = Flask(__name__)
TARGET = Path("/srv/files")


@app.route("/1", methods=["POST"])
def one() -> str:
    with zipfile.ZipFile(request.files["f"]) as archive:
        for name in archive.namelist():
            with open(os.path.join("/srv/files", os.path.basename(name)), "wb") as handle:  # ok: CSP-D503
                handle.write(archive.read(name))
        for info in archive.infolist():
            path = (TARGET / info.filename).resolve()
            if not path.is_relative_to(TARGET):
                abort(400)
            path.write_bytes(archive.read(info))  # ok: CSP-D503
        archive.extractall("/srv/files")  # ok: CSP-D502
        for info in archive.infolist():
            archive.extract(info, "/srv/files")  # ok: CSP-D502
    return ""


@app.route("/2", methods=["POST"])
def two() -> str:
    with tarfile.open(fileobj=request.files["f"]) as archive:
        for member in archive.getmembers():
            if member.isfile():
                archive.extract(member, "/srv/files", filter="data")  # ok: CSP-D502
        archive.extractall("/srv/files", filter="data")  # ok: CSP-D502
    return ""
