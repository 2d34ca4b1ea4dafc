"""Markup joined with text is escaped; formatted text is not."""

from flask import Flask, request
from markupsafe import Markup

app = Flask(__name__)


@app.get("/tags")
def tags():
    names = request.args.getlist("tag")
    return Markup("<ul>") + Markup("").join(Markup("<li>{}</li>").format(name) for name in names) + Markup("</ul>")  # ok: CSP-X001
