"""An invoice is uploaded as XML."""

from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.post("/invoice")
def invoice():
    parser = etree.XMLParser(resolve_entities=True, no_network=False)
    document = etree.fromstring(request.get_data(), parser)  # finding: CSP-D104
    return {"lines": len(document.findall("line"))}
