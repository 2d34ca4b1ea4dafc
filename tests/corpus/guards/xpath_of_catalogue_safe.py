"""A seed catalogue in XML is searched by name."""

import re

from flask import Flask, abort, jsonify, request
from lxml import etree

app = Flask(__name__)
CATALOGUE = etree.parse("catalogue.xml")


def clean_name(value):
    return re.sub(r"[^\w ]+", " ", value).strip()


@app.get("/seeds")
def seeds():
    name = clean_name(request.args.get("name", ""))
    if not name:
        abort(400)
    found = CATALOGUE.xpath(f"//seed[name='{name}']/@sku")  # ok: CSP-D106
    return jsonify(found)
