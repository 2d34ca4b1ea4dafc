"""Safe: the class quotes what it is given."""

import os
import shlex

import cherrypy


class Lamp:
    exposed = True

    def POST(self, level):
        os.system("lamp " + shlex.quote(level))  # ok: CSP-D003
        return "done"


cherrypy.quickstart(Lamp(), "/", {"/": {"request.dispatch": cherrypy.dispatch.MethodDispatcher()}})
