"""The template is constant; the visitor's name is a value in it."""

from flask import Flask, jsonify, render_template_string, request

app = Flask(__name__)


@app.post("/preview")
def preview():
    name = request.form.get("name", "")
    page = render_template_string("<p>Dear {{ name }}</p>", name=name)  # ok: CSP-D103
    return jsonify(length=len(page))
