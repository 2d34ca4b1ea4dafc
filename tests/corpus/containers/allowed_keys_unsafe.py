"""Unsafe: the keys of what a client sends are compared with a fixed set; the values under them are not."""

import os

from flask import Flask, request

app = Flask(__name__)
COLUMNS = ("species", "habitat")


@app.post("/observations")
def observations():
    wanted = {key: value for key, value in request.json.items() if key in COLUMNS}
    return {"code": os.system("observe --species " + wanted["species"])}  # finding: CSP-D003


@app.post("/sightings")
def sightings():
    for key, value in request.form.items():
        if key in COLUMNS:
            os.system(f"sight --{key} {value}")  # finding: CSP-D003
    return {}
