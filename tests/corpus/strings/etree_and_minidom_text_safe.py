"""A document is built with a library, or by hand."""

import xml.etree.ElementTree as ET

from flask import Flask, Response, request

app = Flask(__name__)


@app.get("/card")
def card():
    name = request.args.get("name", "")
    root = ET.Element("div")
    ET.SubElement(root, "p").text = name
    page = "<html><body>" + ET.tostring(root, encoding="unicode") + "</body></html>"
    return Response(page, mimetype="text/html")  # ok: CSP-X001
