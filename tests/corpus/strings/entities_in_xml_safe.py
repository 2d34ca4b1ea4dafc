"""The parser leaves entities alone."""

from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)


@app.post("/invoice")
def invoice():
    parser = etree.XMLParser(resolve_entities=False)
    root = etree.fromstring(request.get_data(), parser)  # ok: CSP-D104
    return jsonify(lines=len(root.findall("line")))
