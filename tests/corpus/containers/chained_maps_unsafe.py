"""The first map of the chain that has the key holds the visitor's folder."""

import os
from collections import ChainMap

from flask import Flask, jsonify, request

app = Flask(__name__)
FIXED = {"folder": "/srv/shared"}


@app.get("/files")
def files():
    asked = {"folder": request.args.get("folder", "/srv/shared"), "sort": "name"}
    options = ChainMap(asked, FIXED)
    names = os.listdir(options["folder"])  # finding: CSP-D501
    return jsonify(count=len(names), sort=options["sort"])
