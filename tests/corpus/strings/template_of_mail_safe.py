"""A letter is made of a template."""

from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.post("/letter")
def letter():
    name = request.form.get("name", "reader")
    source = "<p>Dear {{ name }},</p><p>{{ body }}</p>"
    return render_template_string(source, name=name, body="Thank you.")  # ok: CSP-D103
