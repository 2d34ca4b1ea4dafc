"""Safe: the parameter is bound."""

import sqlite3

import cherrypy


class Catalogue(object):
    def item(self, number):
        row = sqlite3.connect("tools.db").execute("SELECT name FROM tools WHERE id = ?", (number,)).fetchone()  # ok: CSP-D101
        return row[0]

    item.exposed = True
