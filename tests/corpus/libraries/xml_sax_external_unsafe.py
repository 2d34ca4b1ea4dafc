"""Counts the entries of a feed that is sent."""

import xml.sax
from io import BytesIO
from xml.sax.handler import ContentHandler, feature_external_ges

import cherrypy


class Counter(ContentHandler):
    def __init__(self):
        super().__init__()
        self.entries = 0

    def startElement(self, name, attrs):
        self.entries += name == "entry"


class Feeds:
    @cherrypy.expose
    def count(self):
        counter = Counter()
        parser = xml.sax.make_parser()
        parser.setContentHandler(counter)
        parser.setFeature(feature_external_ges, True)
        parser.parse(BytesIO(cherrypy.request.body.read()))  # finding: CSP-D104
        return str(counter.entries)
