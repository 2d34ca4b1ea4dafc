"""Unsafe: the SAX parser is told to follow external entities of the posted document."""

import io
import xml.sax
import xml.sax.handler

from flask import Flask, jsonify, request

app = Flask(__name__)


class Counter(xml.sax.handler.ContentHandler):
    def __init__(self):
        super().__init__()
        self.elements = 0

    def startElement(self, name, attrs):
        self.elements += 1


@app.post("/count")
def count():
    parser = xml.sax.make_parser()
    parser.setFeature(xml.sax.handler.feature_external_ges, True)
    counter = Counter()
    parser.setContentHandler(counter)
    parser.parse(io.BytesIO(request.get_data()))  # finding: CSP-D104
    return jsonify(elements=counter.elements)
