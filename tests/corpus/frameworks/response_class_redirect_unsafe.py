"""Redirects are made by a helper of the application's own."""

from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route

PAGES = {"cart": "/cart", "home": "/"}


class SeeOther(Response):
    def __init__(self, target: str) -> None:
        super().__init__(status_code=303, headers={"location": target})  # finding: CSP-D109, CSP-D801


async def add(request):
    form = await request.form()
    return SeeOther(form["back"])


app = Starlette(routes=[Route("/add", add, methods=["POST"])])
