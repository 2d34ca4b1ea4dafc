"""Safe: a redirect goes to a path."""

import falcon


class Away:
    def on_get(self, req, resp):
        raise falcon.HTTPFound("/gate/" + req.get_param("to", required=True))  # ok: CSP-D801
