"""The parser puts the contents of files in the place of entities that the sender declares."""

from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)


@app.post("/invoice")
def invoice():
    parser = etree.XMLParser(resolve_entities=True)
    root = etree.fromstring(request.get_data(), parser)  # finding: CSP-D104
    return jsonify(lines=len(root.findall("line")))
