"""XML from the request is read with external entities on."""

import io
import xml.sax
import xml.sax.handler
from xml.dom import pulldom
from xml.dom.minidom import parseString

from flask import Flask, request
from lxml import etree, objectify
from lxml.etree import XMLParser, parse
import xml.etree.ElementTree as ET

app = Flask(__name__)
PARSER = etree.XMLParser(resolve_entities=True)


class Reader:
    def __init__(self) -> None:
        self.parser = XMLParser(resolve_entities=True, no_network=False)

    def read(self, data: bytes) -> object:
        return etree.fromstring(data, parser=self.parser)  # finding: CSP-D104


@app.route("/read", methods=["POST"])
def read() -> str:
    data = request.get_data()
    etree.fromstring(data, PARSER)  # finding: CSP-D104
    etree.XML(data, parser=etree.XMLParser(resolve_entities=True))  # finding: CSP-D104
    parse(io.BytesIO(data), XMLParser(load_dtd=True, no_network=False))  # finding: CSP-D104
    etree.iterparse(io.BytesIO(data), resolve_entities=True)  # finding: CSP-D104
    Reader().read(data)
    sax = xml.sax.make_parser()
    sax.setFeature(xml.sax.handler.feature_external_ges, True)
    sax.parse(io.BytesIO(data))  # finding: CSP-D104
    options = {"resolve_entities": True}
    etree.fromstring(data, etree.XMLParser(**options))  # finding: CSP-D104
    objectify.fromstring(data, parser=etree.XMLParser(resolve_entities=True))  # finding: CSP-D104
    return ""
