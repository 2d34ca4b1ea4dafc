"""Safe: the handler answers with plain text."""

from starlette.applications import Starlette
from starlette.responses import HTMLResponse, PlainTextResponse
from starlette.routing import Route


async def homepage(request):
    name = request.query_params.get("name", "nobody")
    return PlainTextResponse(f"<h1>{name}</h1>")  # ok: CSP-X001


app = Starlette(routes=[Route("/", homepage)])
