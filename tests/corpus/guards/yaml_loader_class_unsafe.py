"""YAML is loaded by a class."""

from flask import Flask, request
import yaml

app = Flask(__name__)


@app.post("/job")
def job():
    x = (request.values.get("q") or "")
    data = yaml.load(x, yaml.FullLoader if x.startswith("%") else yaml.Loader)  # finding: CSP-D202
    return {"n": len(data)}
