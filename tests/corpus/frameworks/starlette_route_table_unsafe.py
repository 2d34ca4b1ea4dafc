"""Unsafe: a handler of the route table writes a page."""

from starlette.applications import Starlette
from starlette.responses import HTMLResponse, PlainTextResponse
from starlette.routing import Route


async def homepage(request):
    name = request.query_params.get("name", "nobody")
    return HTMLResponse(f"<h1>{name}</h1>")  # finding: CSP-X001


app = Starlette(routes=[Route("/", homepage)])
