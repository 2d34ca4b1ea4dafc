"""A catalogue in XML is searched for a title."""

from flask import Flask, request
from lxml import etree

app = Flask(__name__)
CATALOGUE = etree.parse("catalogue.xml")


@app.get("/book")
def book():
    title = request.values["title"]
    hits = CATALOGUE.xpath(f"//book[title='{title}']/@isbn")  # finding: CSP-D106
    return {"isbn": [str(hit) for hit in hits]}
