"""Safe: the browser is sent to a path."""

import bottle


@bottle.route("/out")
def out():
    bottle.redirect("/shop/" + bottle.request.query.url)  # ok: CSP-D801
