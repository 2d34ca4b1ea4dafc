"""Pages are built by hand, in each way that texts are built, and returned."""

import json
import string

from aiohttp import web
from flask import Flask, Response, make_response, request

app = Flask(__name__)
PAGE = """<html><body>
<h1>{title}</h1>
</body></html>"""
OLD = "<p>%(name)s</p>"
SMALL = string.Template("<p>$name</p>")


@app.route("/1")
def one() -> str:
    return PAGE.format(title=request.args["title"])  # finding: CSP-X001


@app.route("/2")
def two() -> str:
    return OLD % {"name": request.args["name"]}  # finding: CSP-X001


@app.route("/3")
def three() -> Response:
    return Response(SMALL.safe_substitute(name=request.args["name"]))  # finding: CSP-X001


@app.route("/4")
def four() -> Response:
    body = PAGE.replace("{title}", request.args["title"]).encode()
    return make_response(body)  # finding: CSP-X001


@app.route("/5")
def five() -> tuple[str, int, dict]:
    return f"<b>{request.args['q']}</b>", 200, {"Content-Type": "text/html"}  # finding: CSP-X001


@app.route("/6")
def six() -> str:
    parts = []
    parts += ["<li>", request.args["q"], "</li>"]
    return "".join(parts)  # finding: CSP-X001


@app.errorhandler(404)
def missing(error: Exception) -> tuple[str, int]:
    return f"<p>no page at {request.url}</p>", 404  # finding: CSP-X001


@app.route("/7")
def seven() -> Response:
    response = Response(mimetype="text/html")
    response.data = "<b>" + request.args["q"]  # finding: CSP-X001
    return response


@app.route("/8")
def eight() -> Response:
    response = make_response()
    response.set_data("<b>" + request.args["q"])  # finding: CSP-X001
    return response


async def handler(request: web.Request) -> web.Response:
    return web.Response(text=f"<h1>{request.query['q']}</h1>", content_type="text/html")  # finding: CSP-X001


site = web.Application()
site.router.add_get("/", handler)
