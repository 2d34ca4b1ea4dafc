"""The name after the starred middle is the constant."""

from pathlib import PurePosixPath

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/drawing")
def drawing():
    first, *middle, last = ("index.svg", request.args.get("sheet", "a"), "legend.svg")
    picked = PurePosixPath("/srv/drawings", last)
    size = len(open(picked, "rb").read())  # ok: CSP-D501
    return jsonify(first=first, size=size)
