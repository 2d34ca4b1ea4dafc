"""Unsafe: the parser resolves entities that the posted document defines."""

from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)


@app.post("/import")
def import_order():
    parser = etree.XMLParser(resolve_entities=True, remove_comments=True)
    order = etree.fromstring(request.get_data(), parser)  # finding: CSP-D104
    return jsonify(items=len(order.findall("item")))
