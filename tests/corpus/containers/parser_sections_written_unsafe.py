"""Two sections of a configuration parser hold a known value and the visitor's."""

import configparser
import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/render")
def render():
    settings = configparser.ConfigParser()
    settings.read_dict({"defaults": {"engine": "cairo"}, "visitor": {}})
    settings["visitor"]["engine"] = request.form["engine"]
    engine = settings.get("visitor", "engine")
    code = subprocess.run(f"render --engine {engine} sheet.svg", shell=True).returncode  # finding: CSP-D003
    return jsonify(code=code)
