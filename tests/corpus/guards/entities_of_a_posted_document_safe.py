"""Safe: the parser leaves entities alone."""

from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)


@app.post("/import")
def import_order():
    parser = etree.XMLParser(resolve_entities=False, remove_comments=True)
    order = etree.fromstring(request.get_data(), parser)  # ok: CSP-D104
    return jsonify(items=len(order.findall("item")))
