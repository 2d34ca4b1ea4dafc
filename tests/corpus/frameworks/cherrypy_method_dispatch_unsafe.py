"""Unsafe: a class that is exposed by an attribute answers by the method."""

import os
import shlex

import cherrypy


class Lamp:
    exposed = True

    def POST(self, level):
        os.system("lamp " + level)  # finding: CSP-D003
        return "done"


cherrypy.quickstart(Lamp(), "/", {"/": {"request.dispatch": cherrypy.dispatch.MethodDispatcher()}})
