"""The two bytes make the number 16, so the upload goes to the unsafe loader's text."""

import yaml
from flask import Flask, jsonify, request

app = Flask(__name__)
MAGIC = b"\x00\x10"


@app.post("/layout")
def layout():
    body = "columns: 2"
    if int.from_bytes(MAGIC, "big") == 16:
        body = request.get_data(as_text=True)
    tree = yaml.load(body, Loader=yaml.UnsafeLoader)  # finding: CSP-D202
    return jsonify(keys=len(tree))
