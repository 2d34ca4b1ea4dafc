"""Safe: a body's value is quoted."""

import os
import shlex

import falcon.asgi


class Pump:
    async def on_post(self, req, resp):
        order = await req.get_media()
        os.system("pump " + shlex.quote(order["mode"]))  # ok: CSP-D003


app = falcon.asgi.App()
app.add_route("/pump", Pump())
