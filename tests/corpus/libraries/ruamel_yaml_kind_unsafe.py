"""Settings that an administrator uploads."""

from flask import Flask, request
from ruamel.yaml import YAML

app = Flask(__name__)
yaml = YAML(typ="unsafe")


@app.put("/settings")
def settings():
    loaded = yaml.load(request.files["settings"].stream)  # finding: CSP-D202
    return {"settings": len(loaded)}
