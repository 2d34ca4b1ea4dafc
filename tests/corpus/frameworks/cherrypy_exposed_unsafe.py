"""Unsafe: an exposed method answers with a page."""

from html import escape

import cherrypy


class Root:
    @cherrypy.expose
    def index(self, name="you"):
        return "<p>Hello " + name + "</p>"  # finding: CSP-X001


cherrypy.quickstart(Root())
