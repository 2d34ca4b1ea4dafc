"""A record is written to a file and read back."""

import json
import os
import tempfile

from flask import Flask, request

app = Flask(__name__)


@app.post("/keep")
def keep():
    path = os.path.join(tempfile.mkdtemp(), "record.json")
    with open(path, "w") as out:
        json.dump({"name": request.form["name"], "kind": "plain"}, out)
    with open(path) as source:
        record = json.load(source)
    return {"code": os.system("say fixed")}  # ok: CSP-D003
