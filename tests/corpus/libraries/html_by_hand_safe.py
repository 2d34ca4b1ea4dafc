"""What is built by hand is escaped, or is no page."""

import html
import json
import string

from aiohttp import web
from flask import Flask, Response, make_response, request
from markupsafe import escape

app = Flask(__name__)
PAGE = """<html><body>
<h1>{title}</h1>
</body></html>"""
OLD = "<p>%(name)s</p>"
SMALL = string.Template("<p>$name</p>")


@app.route("/1")
def one() -> str:
    return PAGE.format(title=html.escape(request.args["title"]))  # ok: CSP-X001


@app.route("/2")
def two() -> str:
    return OLD % {"name": escape(request.args["name"])}  # ok: CSP-X001


@app.route("/3")
def three() -> Response:
    return Response(SMALL.safe_substitute(name=request.args["name"]), mimetype="text/plain")  # ok: CSP-X001


async def handler(request: web.Request) -> web.Response:
    return web.Response(text=f"<h1>{request.query['q']}</h1>")  # ok: CSP-X001


site = web.Application()
site.router.add_get("/", handler)
