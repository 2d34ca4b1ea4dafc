"""A YAML document that was posted."""

import io

import yaml
from flask import Flask, request

app = Flask(__name__)


@app.post("/pipeline")
def pipeline():
    stream = io.StringIO()
    stream.write("version: 1\n")
    stream.write(request.get_data(as_text=True))
    stream.seek(0)
    document = yaml.load(stream, Loader=yaml.CSafeLoader)  # ok: CSP-D202
    return {"steps": len(document.get("steps", []))}
