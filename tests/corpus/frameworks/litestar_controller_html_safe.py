"""A page that greets."""

from html import escape

from litestar import Controller, Litestar, MediaType, get


class Greeter(Controller):
    path = "/greet"

    @get("/{name:str}", media_type=MediaType.HTML)
    async def greet(self, name: str) -> str:
        name = escape(name)
        return f"<h1>Good day, {name}</h1>"  # ok: CSP-X001


app = Litestar([Greeter])
