"""The starred middle holds the visitor's name."""

from pathlib import PurePosixPath

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/drawing")
def drawing():
    first, *middle, last = ("index.svg", request.args.get("sheet", "a"), "legend.svg")
    picked = PurePosixPath("/srv/drawings", middle[0])
    size = len(open(picked, "rb").read())  # finding: CSP-D501
    return jsonify(first=first, size=size)
