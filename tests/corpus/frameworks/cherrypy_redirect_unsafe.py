"""Unsafe: an exception sends the browser where a parameter says."""

import cherrypy


class Exit:
    @cherrypy.expose
    def default(self, to):
        raise cherrypy.HTTPRedirect(to)  # finding: CSP-D801
