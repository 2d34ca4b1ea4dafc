"""No constant name passes the filter, so the visitor's name is never looked at."""

from pathlib import Path

from flask import Flask, jsonify, request

app = Flask(__name__)
SKINS = ["plain.css", "night.css", "print.css"]


@app.get("/skin")
def skin():
    chosen = "plain.css"
    dark = [name for name in SKINS if name.startswith("d")]
    if dark:
        chosen = request.args.get("skin", dark[0])
    path = Path("/srv/skins") / chosen
    size = len(path.read_bytes())  # ok: CSP-D501
    return jsonify(bytes=size)
