"""Only the last part of a path is used."""

import os

from flask import Flask, request

app = Flask(__name__)


@app.get("/job")
def job():
    x = request.cookies.get("q", "")
    folder, name = os.path.split(x)
    path = os.path.join("/srv/files", folder, name)
    os.remove(path)  # finding: CSP-D501
    return {"ok": True}
