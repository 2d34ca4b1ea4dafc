"""Unsafe: the text becomes part of the XPath expression."""

from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)
catalogue = etree.parse("/srv/catalogue.xml")


@app.get("/books")
def books():
    author = request.args.get("author", "")
    found = catalogue.xpath("//book[author='" + author + "']/title/text()")  # finding: CSP-D106
    return jsonify([str(title) for title in found])
