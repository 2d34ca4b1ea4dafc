"""YAML is loaded by a class."""

from flask import Flask, request
import yaml

app = Flask(__name__)


@app.post("/job")
def job():
    x = (request.values.get("q") or "")
    data = yaml.load(x, yaml.CSafeLoader)  # ok: CSP-D202
    return {"n": len(data)}
