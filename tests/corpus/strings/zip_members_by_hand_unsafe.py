"""The member's name is joined to the folder, and a name may lead out of it."""

import io
import zipfile
from pathlib import Path

from flask import Flask, jsonify, request

app = Flask(__name__)
TARGET = Path("/srv/unpacked")


@app.post("/unpack")
def unpack():
    with zipfile.ZipFile(io.BytesIO(request.get_data())) as bundle:
        for position, name in enumerate(bundle.namelist()):
            content = bundle.read(name)
            (TARGET / name).write_bytes(content)  # finding: CSP-D503
    return jsonify(unpacked=True)
