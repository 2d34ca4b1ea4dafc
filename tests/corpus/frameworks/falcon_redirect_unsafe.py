"""Unsafe: a redirect goes where the query says."""

import falcon


class Away:
    def on_get(self, req, resp):
        raise falcon.HTTPFound(req.get_param("to", required=True))  # finding: CSP-D801
