"""Archives are unpacked member by member; a member's name chooses the file."""

import os
import shutil
import tarfile
import zipfile
from pathlib import Path
from zipfile import ZipFile

import py7zr
import rarfile
from flask import Flask, request

app = Flask(__name__)
TARGET = Path("/srv/files")


@app.route("/1", methods=["POST"])
def one() -> str:
    with zipfile.ZipFile(request.files["f"]) as archive:
        for name in archive.namelist():
            with open(os.path.join("/srv/files", name), "wb") as handle:  # finding: CSP-D503
                handle.write(archive.read(name))
        for info in archive.infolist():
            (TARGET / info.filename).write_bytes(archive.read(info))  # finding: CSP-D503
        for info in archive.filelist:
            path = os.path.join("/srv/files", info.filename)
            with archive.open(info) as source, open(path, "wb") as handle:  # finding: CSP-D503
                shutil.copyfileobj(source, handle)
    return ""


@app.route("/2", methods=["POST"])
def two() -> str:
    with tarfile.open(fileobj=request.files["f"]) as archive:
        for member in archive.getmembers():
            with open("/srv/files/" + member.name, "wb") as handle:  # finding: CSP-D503
                handle.write(archive.extractfile(member).read())
        for member in archive:
            archive.extract(member, "/srv/files", filter="fully_trusted")  # finding: CSP-D502
        archive.extractall("/srv/files", filter="fully_trusted")  # finding: CSP-D502
    return ""
