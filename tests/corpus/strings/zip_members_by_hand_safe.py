"""The member's position is joined to the folder, and a position is a number."""

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
            (TARGET / f"{position:04d}.bin").write_bytes(content)  # ok: CSP-D503
    return jsonify(unpacked=True)
