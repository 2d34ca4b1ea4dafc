"""Unsafe: a view class keeps its request."""

import sqlite3

from pyramid.view import view_config


class MineViews:
    def __init__(self, request):
        self.request = request
        self.db = sqlite3.connect("mines.db")

    @view_config(route_name="mine", renderer="json")
    def mine(self):
        name = self.request.matchdict["name"]
        return self.db.execute(f"SELECT depth FROM mines WHERE name = '{name}'").fetchall()  # finding: CSP-D101
