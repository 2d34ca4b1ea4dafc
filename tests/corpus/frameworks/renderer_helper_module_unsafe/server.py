"""Pages."""

from aiohttp import web

from renderer import get_renderer


async def search(request: web.Request) -> web.Response:
    words = request.query.get("q", "")
    text = get_renderer().page("search.html", words=words)
    return web.Response(text=text, content_type="text/html")  # finding: CSP-X001


app = web.Application()
app.router.add_get("/search", search)
