"""Safe: the method escapes what it was given."""

from html import escape

import cherrypy


class Root:
    @cherrypy.expose
    def index(self, name="you"):
        return "<p>Hello " + escape(name) + "</p>"  # ok: CSP-X001


cherrypy.quickstart(Root())
