"""An invoice is uploaded as XML."""

from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.post("/invoice")
def invoice():
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    document = etree.fromstring(request.get_data(), parser)  # ok: CSP-D104
    return {"lines": len(document.findall("line"))}
