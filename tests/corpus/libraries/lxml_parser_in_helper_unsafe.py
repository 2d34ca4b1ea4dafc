"""Invoices come as XML."""

from io import BytesIO

from flask import Flask, request
from lxml import etree

app = Flask(__name__)


def parser():
    return etree.XMLParser(resolve_entities=True, no_network=False, load_dtd=True)


@app.post("/invoice")
def invoice():
    tree = etree.parse(BytesIO(request.get_data()), parser())  # finding: CSP-D104
    return {"total": tree.findtext("total")}
