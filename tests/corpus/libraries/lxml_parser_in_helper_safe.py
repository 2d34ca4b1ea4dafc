"""Invoices come as XML."""

from io import BytesIO

from flask import Flask, request
from lxml import etree

app = Flask(__name__)


def parser():
    return etree.XMLParser(resolve_entities=False, no_network=True)


@app.post("/invoice")
def invoice():
    tree = etree.parse(BytesIO(request.get_data()), parser())  # ok: CSP-D104
    return {"total": tree.findtext("total")}
