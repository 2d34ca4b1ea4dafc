"""The constant names that pass the filter are not empty, so the first of them is replaced by the
visitor's."""

from pathlib import Path

from flask import Flask, jsonify, request

app = Flask(__name__)
SKINS = ["plain.css", "night.css", "print.css"]


@app.get("/skin")
def skin():
    chosen = "plain.css"
    dark = [name for name in SKINS if name.startswith("n")]
    if dark:
        chosen = request.args.get("skin", dark[0])
    path = Path("/srv/skins") / chosen
    size = len(path.read_bytes())  # finding: CSP-D501
    return jsonify(bytes=size)
