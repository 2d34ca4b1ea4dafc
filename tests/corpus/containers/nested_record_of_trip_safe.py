"""A nested record holds what is known and what the client sent."""

from pathlib import Path

from flask import Flask, request

app = Flask(__name__)


@app.get("/trip")
def trip():
    record = {
        "stations": [{"file": "berlin.txt"}, {"file": request.args["file"]}],
        "cover": {"file": "cover.txt"},
    }
    first, second = record["stations"]
    chosen = first["file"]
    text = Path("/srv/trips").joinpath(chosen).read_text()  # ok: CSP-D501
    return {"length": len(text)}
