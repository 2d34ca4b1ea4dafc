"""Safe: the name has to be known."""

import cherrypy

KNOWN = ("north", "south")


@cherrypy.expose
class Chart:
    def GET(self):
        sheet = cherrypy.request.params["sheet"]
        if sheet not in KNOWN:
            raise cherrypy.HTTPError(400)
        return open("/srv/charts/" + sheet, "rb")  # ok: CSP-D501
