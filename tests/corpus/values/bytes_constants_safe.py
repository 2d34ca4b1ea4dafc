"""Read in the other byte order the two bytes make 4096, so the text is the constant."""

import yaml
from flask import Flask, jsonify, request

app = Flask(__name__)
MAGIC = b"\x00\x10"


@app.post("/layout")
def layout():
    body = "columns: 2"
    if int.from_bytes(MAGIC, "little") == 16:
        body = request.get_data(as_text=True)
    tree = yaml.load(body, Loader=yaml.UnsafeLoader)  # ok: CSP-D202
    return jsonify(keys=len(tree))
