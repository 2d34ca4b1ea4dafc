"""A backup is uploaded and unpacked into the tenant's folder."""

import tarfile
import tempfile
from pathlib import Path

from flask import Flask, abort, request

app = Flask(__name__)
ROOT = Path("/srv/tenants")


def members_below(archive, folder):
    folder = folder.resolve()
    for member in archive.getmembers():
        target = (folder / member.name).resolve()
        if member.issym() or member.islnk() or not target.is_relative_to(folder):
            raise ValueError(member.name)
        yield member


@app.post("/tenants/<int:tenant>/restore")
def restore(tenant):
    folder = ROOT / str(tenant)
    with tempfile.TemporaryFile() as handle:
        request.files["backup"].save(handle)
        handle.seek(0)
        try:
            with tarfile.open(fileobj=handle, mode="r:gz") as archive:
                archive.extractall(folder, members=list(members_below(archive, folder)))  # ok: CSP-D502
        except ValueError:
            abort(400)
    return {"restored": tenant}
