"""An endpoint class of Starlette answers with HTML."""

from markupsafe import escape
from starlette.applications import Starlette
from starlette.endpoints import HTTPEndpoint
from starlette.responses import HTMLResponse
from starlette.routing import Route


class Profile(HTTPEndpoint):
    async def get(self, request):
        name = request.path_params["name"]
        nick = request.cookies.get("nick", name)
        return HTMLResponse(f"<h2>{escape(nick)}</h2>")  # ok: CSP-X001


app = Starlette(routes=[Route("/u/{name}", Profile)])
