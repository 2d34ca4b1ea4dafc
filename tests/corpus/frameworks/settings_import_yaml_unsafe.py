"""Settings are imported from an uploaded YAML file."""

import yaml
from flask import Flask, jsonify, request

app = Flask(__name__)
DEFAULTS = {"colour": "blue", "size": 3}


@app.post("/settings")
def settings():
    upload = request.files.get("file")
    if upload is None or not upload.filename.endswith((".yml", ".yaml")):
        return "no file", 400
    loaded = yaml.load(upload.stream.read(), yaml.Loader) or {}  # finding: CSP-D202
    return jsonify({key: loaded.get(key, value) for key, value in DEFAULTS.items()})
