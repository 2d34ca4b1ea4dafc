"""A text is a value of a template."""

from flask import Flask, render_template

app = Flask(__name__)


@app.get("/job/<q>")
def job(q):
    x = q
    return "<html>" + x + render_template("foot.html") + "</html>"  # finding: CSP-X001
