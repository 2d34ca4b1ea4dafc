"""Safe: an exception sends the browser to a path."""

import cherrypy


class Exit:
    @cherrypy.expose
    def default(self, to):
        raise cherrypy.HTTPRedirect("/away?to=" + to)  # ok: CSP-D801
