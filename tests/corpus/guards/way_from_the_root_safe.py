"""Safe: the way from the root does not climb; a member that is not below the folder is refused."""

import os
import zipfile

from flask import Flask, jsonify, request

app = Flask(__name__)
base = "/srv/volumes"


@app.post("/volume")
def volume():
    inner = os.path.relpath(request.form["mount"], "/")
    os.makedirs(os.path.join(base, inner), exist_ok=True)  # ok: CSP-D501
    return jsonify(inner)


def tidy(archive: str, folder: str) -> None:
    root = os.path.realpath(folder) + os.sep
    with zipfile.ZipFile(archive) as members:
        for member in members.infolist():
            link = os.path.join(folder, member.filename)
            full = os.path.realpath(link)
            if not (full + os.sep).startswith(root) and full + os.sep != root:
                raise ValueError(full)
            os.remove(link)  # ok: CSP-D503
