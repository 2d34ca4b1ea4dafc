"""A page by hand on ASGI."""

from html import escape
from urllib.parse import parse_qs


async def app(scope, receive, send):
    query = parse_qs(scope["query_string"].decode())
    name = query.get("name", ["you"])[0]
    name = escape(name)
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/html")]})
    await send({"type": "http.response.body", "body": f"<p>Hello {name}</p>".encode()})  # ok: CSP-X001
