"""Conditions of an XPath are joined."""

from flask import Flask, request
from lxml import etree

app = Flask(__name__)
TREE = etree.parse("/srv/catalog.xml")


@app.get("/catalog")
def catalog():
    conditions = []
    for field in ("author", "year"):
        value = request.args.get(field)
        if value:
            conditions.append(f"{field} = '{value}'")
    expression = "//book[" + " and ".join(conditions or ["true()"]) + "]"
    return {"n": len(TREE.xpath(expression))}  # finding: CSP-D106
