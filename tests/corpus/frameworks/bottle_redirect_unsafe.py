"""Unsafe: the browser is sent where the query says."""

import bottle


@bottle.route("/out")
def out():
    bottle.redirect(bottle.request.query.url)  # finding: CSP-D801
