"""An uploaded archive is unpacked."""

import tarfile
import tempfile
from pathlib import Path

from flask import Flask, request

app = Flask(__name__)


@app.post("/themes")
def themes():
    upload = request.files["theme"]
    with tempfile.TemporaryDirectory() as folder:
        saved = Path(folder) / "theme.tar.gz"
        upload.save(saved)
        with tarfile.open(saved) as archive:
            archive.extractall(folder)  # finding: CSP-D502
        return {"files": sorted(p.name for p in Path(folder).iterdir())}
