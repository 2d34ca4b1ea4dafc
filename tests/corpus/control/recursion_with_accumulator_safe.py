"""A recursive walk collects names from nested JSON."""

import subprocess

from flask import Flask, request

app = Flask(__name__)


def names(tree, found=None):
    found = [] if found is None else found
    if isinstance(tree, dict):
        for key, value in tree.items():
            if key == "name":
                found.append(str(len(str(value))))
            else:
                names(value, found)
    elif isinstance(tree, list):
        for part in tree:
            names(part, found)
    return found


@app.post("/tree")
def tree():
    return {"codes": [subprocess.call("grow " + name, shell=True) for name in names(request.get_json())]}  # ok: CSP-D003
