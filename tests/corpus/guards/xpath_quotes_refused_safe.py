"""Quotes are refused in a text that stands between them."""

from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.post("/job")
def job():
    x = request.form.to_dict()["q"]
    tree = etree.parse("list.xml")
    if "'" in x or '"' in x:
        return {"error": "quotes"}
    return {"n": len(tree.xpath("//item[@name='" + x + "']"))}  # ok: CSP-D106
