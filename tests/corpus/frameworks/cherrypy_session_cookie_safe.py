"""A cookie that lets somebody in."""

import secrets

import cherrypy


class Door:
    @cherrypy.expose
    def enter(self, pin=""):
        cookie = cherrypy.response.cookie
        cookie["session"] = secrets.token_urlsafe(16)  # ok: CSP-D804
        cookie["session"]["httponly"] = True
        cookie["session"]["samesite"] = "Lax"
        cookie["session"]["secure"] = True
        return "in"
