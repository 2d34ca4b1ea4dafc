"""Safe: the values of what a client sends are compared with a fixed set, and only its known keys are used."""

import os

from flask import Flask, request

app = Flask(__name__)
COLUMNS = ("species", "habitat")


@app.post("/observations")
def observations():
    wanted = {key: value for key, value in request.json.items() if value in COLUMNS}
    return {"code": os.system("observe --species " + wanted["species"])}  # ok: CSP-D003


@app.post("/sightings")
def sightings():
    for key, _ in request.form.items():
        if key in COLUMNS:
            os.system(f"sight --{key}")  # ok: CSP-D003
    return {}
