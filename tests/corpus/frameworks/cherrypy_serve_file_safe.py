"""Maps to take along."""

import os

import cherrypy
from cherrypy.lib.static import serve_file

MAPS = os.path.abspath("maps")


class Maps:
    @cherrypy.expose
    def take(self, name="world.gpx"):
        name = os.path.basename(name)
        return serve_file(os.path.join(MAPS, name), "application/gpx+xml", "attachment")  # ok: CSP-D501


if __name__ == "__main__":
    cherrypy.quickstart(Maps())
