"""Markup escapes what is formatted into it afterwards."""

from flask import Flask, render_template, request
from markupsafe import Markup

app = Flask(__name__)


@app.get("/welcome")
def welcome():
    name = request.args.get("name", "you")
    greeting = Markup("<em>Hello %s</em>") % name  # ok: CSP-D105
    return render_template("welcome.html", greeting=greeting)
