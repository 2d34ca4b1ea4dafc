"""An upload is saved under its name."""

import os
import uuid

from flask import Flask, request

app = Flask(__name__)


@app.post("/upload")
def upload():
    given = request.files["file"]
    given.save(os.path.join("/srv/up", uuid.uuid4().hex))  # ok: CSP-D501
    return {"ok": True}
