"""A label is formatted by what the visitor sent."""

from dataclasses import dataclass

from flask import Flask, request

app = Flask(__name__)


@dataclass
class Parcel:
    number: int
    secret_code: str


@app.get("/label")
def label():
    parcel = Parcel(17, app.config["CODE"])
    layout = request.args.get("layout", "{0.number}")
    text = layout.format(parcel)  # finding: CSP-D112
    return {"label": text}
