"""A name from the request is one name in a folder, is checked, or is only looked up."""

import os
import tempfile
from pathlib import Path

import pandas as pd
from flask import Flask, abort, request, send_from_directory
from PIL import Image
from werkzeug.utils import safe_join, secure_filename

app = Flask(__name__)
BASE = Path("/srv/files")


@app.route("/read")
def read() -> str:
    name = request.args["name"]
    open(os.path.join("/srv/files", secure_filename(name)))  # ok: CSP-D501
    open(safe_join("/srv/files", name))  # ok: CSP-D501
    send_from_directory("/srv/files", name)  # ok: CSP-D501
    path = (BASE / name).resolve()
    if not path.is_relative_to(BASE):
        abort(404)
    path.read_text()  # ok: CSP-D501
    full = os.path.realpath(os.path.join("/srv/files", name))
    if os.path.commonpath([full, "/srv/files"]) != "/srv/files":
        abort(404)
    open(full)  # ok: CSP-D501
    tempfile.NamedTemporaryFile(suffix=".txt")  # ok: CSP-D501
    pd.read_csv(request.files["f"])  # ok: CSP-D501
    Image.open(request.files["f"].stream)  # ok: CSP-D501
    number = int(request.args["number"])
    open(f"/srv/files/{number}.txt")  # ok: CSP-D501
    return ""
