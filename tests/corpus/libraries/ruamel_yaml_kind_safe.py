"""Settings that an administrator uploads."""

from flask import Flask, request
from ruamel.yaml import YAML

app = Flask(__name__)
yaml = YAML(typ="safe", pure=True)


@app.put("/settings")
def settings():
    loaded = yaml.load(request.files["settings"].stream)  # ok: CSP-D202
    return {"settings": len(loaded)}
