"""Safe: the last case falls back on a constant."""

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
            suffix = "pdf" if other else "png"
    command = f"convert /tmp/page.tiff /srv/out/page.{suffix}"
    done = subprocess.run(command, shell=True, check=False)  # ok: CSP-D003
    return jsonify(code=done.returncode)
