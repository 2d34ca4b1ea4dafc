"""Safe: a constant in another file makes the parser leave entities alone."""

import io

from flask import Flask, jsonify, request
from lxml import etree

from xmlconfig import make_parser

app = Flask(__name__)


@app.put("/feed")
def feed():
    document = etree.parse(io.BytesIO(request.data), parser=make_parser())  # ok: CSP-D104
    return jsonify(entries=len(document.findall("entry")))
