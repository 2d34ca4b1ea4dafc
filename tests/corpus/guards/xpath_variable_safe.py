"""Safe: the text is handed over as an XPath variable."""

from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)
catalogue = etree.parse("/srv/catalogue.xml")


@app.get("/books")
def books():
    author = request.args.get("author", "")
    found = catalogue.xpath("//book[author=$name]/title/text()", name=author)  # ok: CSP-D106
    return jsonify([str(title) for title in found])
