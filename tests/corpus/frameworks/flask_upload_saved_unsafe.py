"""An upload is saved under its name."""

import os
import uuid

from flask import Flask, request

app = Flask(__name__)


@app.post("/upload")
def upload():
    given = request.files["file"]
    given.save(os.path.join("/srv/up", given.filename))  # finding: CSP-D501
    return {"ok": True}
