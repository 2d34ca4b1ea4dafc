"""Unsafe: a resource's path parameter becomes SQL."""

import sqlite3

import falcon


class Orchard:
    def on_get(self, req, resp, tree):
        row = sqlite3.connect("orchard.db").execute(f"SELECT sort FROM trees WHERE id = {tree}").fetchone()  # finding: CSP-D101
        resp.media = {"sort": row[0]}


app = falcon.App()
app.add_route("/trees/{tree}", Orchard())
