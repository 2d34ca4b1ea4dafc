"""An exposed method of a CherryPy tree."""

import html
import cherrypy


class Root:
    @cherrypy.expose
    def index(self, name="world"):
        return "<p>Hello %s</p>" % name  # finding: CSP-X001

    @cherrypy.expose
    @cherrypy.tools.json_out()
    def status(self):
        return {"ok": True}


if __name__ == "__main__":
    cherrypy.quickstart(Root())
