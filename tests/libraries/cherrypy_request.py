"""Every part of CherryPy's request that the client chooses, and those that it does not."""

import os

import cherrypy


class Root:
    @cherrypy.expose
    def everything(self, word, *rest, **fields):
        os.system("show " + str(cherrypy.request.params["a"]))  # finding: CSP-D003
        os.system("show " + str(cherrypy.request.params.get("a")))  # finding: CSP-D003
        os.system("show " + str(cherrypy.request.headers["X-A"]))  # finding: CSP-D003
        os.system("show " + str(cherrypy.request.headers.get("X-A")))  # finding: CSP-D003
        os.system("show " + str(cherrypy.request.json["a"]))  # finding: CSP-D003
        os.system("show " + str(cherrypy.request.body.read()))  # finding: CSP-D003
        os.system("show " + str(cherrypy.request.query_string))  # finding: CSP-D003
        os.system("show " + str(cherrypy.request.path_info))  # finding: CSP-D003
        os.system("show " + str(cherrypy.request.cookie["a"].value))  # finding: CSP-D003
        os.system("show " + str(word))  # finding: CSP-D003
        os.system("show " + str(rest[0]))  # finding: CSP-D003
        os.system("show " + str(fields["a"]))  # finding: CSP-D003
        os.system("show " + str(word.filename))  # finding: CSP-D003
        os.system("show " + str(word.file.read()))  # finding: CSP-D003
        os.system("show " + str(cherrypy.request.method))  # ok
        os.system("show " + str(cherrypy.request.remote.ip))  # ok
        os.system("show " + str(cherrypy.request.login))  # ok
        os.system("show " + str(cherrypy.session["a"]))  # ok
        os.system("show " + str(cherrypy.session.get("a")))  # ok
        return "shown"
