"""The instance whose attribute becomes the template is the one made from the request."""

from flask import Flask, jsonify, request
from jinja2 import Environment

app = Flask(__name__)
environment = Environment(autoescape=True)


class Letter:
    def __init__(self, subject: str, body: str) -> None:
        self.subject = subject
        self.body = body


@app.post("/letters")
def letters():
    standard = Letter("Hello", "Dear {{ name }}")
    custom = Letter("Hello", request.form.get("body", ""))
    chosen = custom
    template = environment.from_string(chosen.body)  # finding: CSP-D103
    return jsonify(length=len(template.render(name="reader")), other=len(custom.body))
