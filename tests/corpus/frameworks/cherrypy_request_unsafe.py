"""Unsafe: the parameters of the request name a file."""

import cherrypy

KNOWN = ("north", "south")


@cherrypy.expose
class Chart:
    def GET(self):
        sheet = cherrypy.request.params["sheet"]
        if not sheet:
            raise cherrypy.HTTPError(400)
        return open("/srv/charts/" + sheet, "rb")  # finding: CSP-D501
