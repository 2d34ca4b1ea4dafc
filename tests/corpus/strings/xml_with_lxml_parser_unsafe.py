"""XML that was posted is parsed with entities, or without."""

from flask import Flask, request
from lxml import etree

app = Flask(__name__)


def parser():
    return etree.XMLParser(resolve_entities=True, no_network=False)


@app.post("/feed")
def feed():
    root = etree.fromstring(request.get_data(), parser=parser())  # finding: CSP-D104
    return {"title": root.findtext("title")}
