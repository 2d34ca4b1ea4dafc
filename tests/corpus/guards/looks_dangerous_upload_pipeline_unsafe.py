"""Uploads are checked by suffix and size, named anew, unpacked with a filter and deleted."""

import os
import shutil
import tarfile
import tempfile
import uuid
import zipfile
from contextlib import contextmanager
from pathlib import Path

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 8 * 1024 * 1024
WORK = Path("/srv/work")


@contextmanager
def scratch():
    folder = Path(tempfile.mkdtemp(dir=WORK))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def unpack(path, folder):
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            for info in archive.infolist():
                target = folder / info.filename
                with archive.open(info) as source, open(target, "wb") as sink:  # finding: CSP-D503
                    shutil.copyfileobj(source, sink)
    elif tarfile.is_tarfile(path):
        with tarfile.open(path) as archive:
            archive.extractall(folder, filter="data")
    else:
        raise ValueError("neither zip nor tar")


@app.post("/samples")
def samples():
    upload = request.files.get("samples")
    if upload is None or not upload.filename.lower().endswith((".zip", ".tar", ".tgz")):
        abort(415)
    with scratch() as folder:
        path = folder / uuid.uuid4().hex
        upload.save(path)
        inside = folder / "inside"
        inside.mkdir()
        try:
            unpack(path, inside)
        except ValueError:
            abort(400)
        sizes = {entry.name: os.path.getsize(entry) for entry in inside.iterdir() if entry.is_file()}
    return jsonify(sizes)
