"""A Falcon resource reads a file named by the query."""

import os

import falcon

STORE = "/srv/pages"


class PageResource:
    def __init__(self, store):
        self.store = store

    def on_get(self, req, resp):
        name = req.get_param("name", required=True)
        path = os.path.join(self.store, os.path.basename(name))
        resp.content_type = "text/plain"
        with open(path, encoding="utf-8") as page:  # ok: CSP-D501
            resp.text = page.read()


app = falcon.App()
app.add_route("/page", PageResource(STORE))
