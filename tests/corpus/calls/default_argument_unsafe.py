"""Unsafe: the function's own default gives way to the client's text."""

import os

from flask import Flask, jsonify, request

app = Flask(__name__)


def compress(folder: str = "/var/log/shop") -> int:
    return os.system("tar czf /backup/logs.tgz " + folder)  # finding: CSP-D003


@app.post("/logs/compress")
def compress_logs():
    folder = request.form.get("folder")
    if folder is not None:
        return jsonify(code=compress(folder))
    return jsonify(error="which folder?"), 400
