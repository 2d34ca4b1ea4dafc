"""Safe: the method's template is constant and the client's text a value in it."""

from flask import Flask, jsonify, request
from jinja2 import Template

app = Flask(__name__)


class Letter:
    closing = "\n\nYours"

    def __init__(self, salutation):
        self.salutation = salutation

    def text(self):
        source = "Dear {{ salutation }}," + self.closing
        return Template(source, autoescape=True).render(salutation=self.salutation)  # ok: CSP-D103


@app.post("/letter/length")
def letter():
    return jsonify(length=len(Letter(request.form["name"]).text()))
