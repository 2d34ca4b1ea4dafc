"""A text is a value of a template."""

from flask import Flask, render_template

app = Flask(__name__)


@app.get("/job/<q>")
def job(q):
    x = q
    return render_template("page.html", x=x)  # ok: CSP-X001
