"""Unsafe: Markup declares the client's text to be HTML."""

from flask import Flask, render_template, request
from markupsafe import Markup

app = Flask(__name__)


@app.get("/label")
def label():
    text = request.args.get("text", "")
    badge = Markup("<b>%s</b>" % text)  # finding: CSP-D105
    return render_template("label.html", badge=badge)
