"""Unsafe: a method builds the template's source from the client's text."""

from flask import Flask, jsonify, request
from jinja2 import Template

app = Flask(__name__)


class Letter:
    closing = "\n\nYours"

    def __init__(self, salutation):
        self.salutation = salutation

    def text(self):
        source = "Dear " + self.salutation + "," + self.closing
        return Template(source, autoescape=True).render(salutation=self.salutation)  # finding: CSP-D103


@app.post("/letter/length")
def letter():
    return jsonify(length=len(Letter(request.form["name"]).text()))
