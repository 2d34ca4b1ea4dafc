"""Markup joined with text is escaped; formatted text is not."""

from flask import Flask, request
from markupsafe import Markup

app = Flask(__name__)


@app.get("/tags")
def tags():
    names = request.args.getlist("tag")
    return Markup("<ul>") + Markup("".join(f"<li>{name}</li>" for name in names)) + Markup("</ul>")  # finding: CSP-D105
