"""Safe: the decorator from another file escapes all arguments."""

from flask import Flask, request

from wrappers import escaped as prepared

app = Flask(__name__)


@prepared
def card(name, *, town):
    return f"<address>{name}<br>{town}</address>"


@app.post("/card")
def show_card():
    return card(request.form["name"], town=request.form["town"])  # ok: CSP-X001
