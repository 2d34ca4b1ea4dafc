"""Unsafe: the last case hands on whatever the client sent."""

import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/convert")
def convert():
    match request.form.get("format", "png"):
        case "png" | "jpg" as suffix:
            pass
        case "jpeg":
            suffix = "jpg"
        case other:
            suffix = other.lower()
    command = f"convert /tmp/page.tiff /srv/out/page.{suffix}"
    done = subprocess.run(command, shell=True, check=False)  # finding: CSP-D003
    return jsonify(code=done.returncode)
