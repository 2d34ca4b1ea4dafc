"""A resource of Twisted answers with a page, or with text; a line comes from the network."""

import os
from html import escape

from twisted.protocols.basic import LineReceiver
from twisted.web.resource import Resource


class Page(Resource):
    isLeaf = True

    def render_GET(self, request):
        name = request.args[b"name"][0].decode()
        return ("<p>" + name + "</p>").encode()  # finding: CSP-X001

    def render_POST(self, request):
        request.setHeader("Content-Type", "text/plain")
        return request.content.read()  # ok


class Safe(Resource):
    def render_GET(self, request):
        request.write(escape(request.args[b"name"][0].decode()).encode())  # ok
        request.redirect(request.args[b"to"][0])  # finding: CSP-D801
        return b""


class Commands(LineReceiver):
    def lineReceived(self, line):
        os.system("run " + line.decode())  # finding: CSP-D003
