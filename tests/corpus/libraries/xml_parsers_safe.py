"""XML from the request is read with external entities off."""

import io
import xml.sax
import xml.sax.handler
from xml.dom.minidom import parseString
import xml.etree.ElementTree as ET

import defusedxml.ElementTree
import defusedxml.lxml
import defusedxml.minidom
import xmltodict
from bs4 import BeautifulSoup
from flask import Flask, request
from lxml import etree, html

app = Flask(__name__)
PARSER = etree.XMLParser(resolve_entities=False, no_network=True)


class Safe(etree.XMLParser):
    def __init__(self) -> None:
        super().__init__(resolve_entities=False)


@app.route("/read", methods=["POST"])
def read() -> str:
    data = request.get_data()
    etree.fromstring(data, PARSER)  # ok: CSP-D104
    etree.fromstring(data, parser=Safe())  # ok: CSP-D104
    etree.iterparse(io.BytesIO(data), resolve_entities=False)  # ok: CSP-D104
    defusedxml.ElementTree.fromstring(data)  # ok: CSP-D104
    defusedxml.lxml.fromstring(data)  # ok: CSP-D104
    defusedxml.minidom.parseString(data)  # ok: CSP-D104
    ET.fromstring(data)  # ok: CSP-D104
    parseString(data)  # ok: CSP-D104
    xmltodict.parse(data)  # ok: CSP-D104
    html.fromstring(data)  # ok: CSP-D104
    sax = xml.sax.make_parser()
    sax.parse(io.BytesIO(data))  # ok: CSP-D104
    return ""
