"""The padded hexadecimal number equals the expected text, so the label from the request is part of the shell
command."""

import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)
CHANNEL = 255


@app.post("/label")
def print_label():
    label = "spare"
    if f"{CHANNEL:04x}" == "00ff":
        label = request.get_json()["label"]
    done = subprocess.run(f"lp -t {label} blank.pdf", shell=True, check=False)  # finding: CSP-D003
    return jsonify(code=done.returncode)
