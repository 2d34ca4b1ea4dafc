"""A name is made harmless."""

import os

from flask import Flask, request
from werkzeug.utils import secure_filename

app = Flask(__name__)


@app.post("/job")
def job():
    x = request.json["q"]
    secure_filename(x)
    with open(os.path.join("/srv/files", x), "rb") as source:  # finding: CSP-D501
        return {"size": len(source.read())}
