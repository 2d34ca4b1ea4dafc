"""A page of a shop, made from a small template."""

from flask import Flask, request
from mako.template import Template

app = Flask(__name__)
PAGE = Template("<h1>${title}</h1>")


@app.get("/shop")
def shop():
    return PAGE.render(title=request.args.get("title", "Shop"))  # finding: CSP-X001
