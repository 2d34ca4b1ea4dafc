"""A JSON document is rebuilt from known parts and read again."""

import json
import os

from flask import Flask, request

app = Flask(__name__)


@app.post("/doc")
def doc():
    sent = request.get_json()
    text = json.dumps({"title": sent["title"], "tool": "indexer", "tags": [sent["tag"], "all"]})
    read = json.loads(text)
    return {"code": os.system("run " + read["tags"][1])}  # ok: CSP-D003
