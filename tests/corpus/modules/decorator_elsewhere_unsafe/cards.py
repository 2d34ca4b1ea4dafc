"""Unsafe: the decorator from another file counts calls and passes everything on."""

from flask import Flask, request

from wrappers import traced as prepared

app = Flask(__name__)


@prepared
def card(name, *, town):
    return f"<address>{name}<br>{town}</address>"


@app.post("/card")
def show_card():
    return card(request.form["name"], town=request.form["town"])  # finding: CSP-X001
