"""Members write the greeting of their own page."""

from flask import Flask, render_template_string, request

app = Flask(__name__)
LAYOUT = """
{% extends "base.html" %}
{% block body %}<p>[[greeting]]</p>{% endblock %}
"""


@app.get("/hello")
def hello():
    greeting = request.args.get("greeting", "Welcome")[:80]
    return render_template_string(LAYOUT.replace("[[greeting]]", greeting))  # finding: CSP-D103
