"""The loop adds a placeholder for each of the visitor's lines to the template's text."""

from flask import Flask, jsonify, request
from jinja2 import Environment

app = Flask(__name__)
environment = Environment(autoescape=True)


@app.post("/letter")
def letter():
    lines = request.form.getlist("line")
    text = ["{# letter #}"]
    for position, line in enumerate(lines):
        text.append("<p>" + "{{ lines[%d] }}" % position + "</p>")
    template = environment.from_string("\n".join(text))  # ok: CSP-D103
    return jsonify(length=len(template.render(lines=lines)))
