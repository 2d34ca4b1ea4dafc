"""The visitor's name is a part of the template's text, and braces in it are run."""

from flask import Flask, jsonify, render_template_string, request

app = Flask(__name__)


@app.post("/preview")
def preview():
    name = request.form.get("name", "")
    page = render_template_string("<p>Dear " + name + "</p>")  # finding: CSP-D103
    return jsonify(length=len(page))
