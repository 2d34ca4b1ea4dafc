"""Members of an archive whose names climb are left out, or merely counted."""

import os
import tarfile

from flask import Flask, request

app = Flask(__name__)


def is_below(folder, path):
    folder = os.path.realpath(folder)
    return os.path.commonpath([folder, os.path.realpath(path)]) == folder


@app.post("/charts")
def charts():
    strange = 0
    with tarfile.open(fileobj=request.files["charts"].stream) as archive:
        for member in archive:
            if not is_below("/srv/charts", os.path.join("/srv/charts", member.name)):
                strange += 1
            archive.extract(member, "/srv/charts")  # finding: CSP-D502
    return {"strange": strange}
