"""A gateway for chat rooms: pages are escaped, redirects stay here, files come from one folder."""

import html
import pathlib
import secrets

from aiohttp import ClientSession, ClientTimeout, web

ROOMS: dict[str, list[str]] = {"lobby": []}
FILES = pathlib.Path("/srv/chat/files").resolve()
routes = web.RouteTableDef()


def render(room, messages):
    lines = "".join(f"<li>{html.escape(message)}</li>" for message in messages)
    return f"<h1>{html.escape(room)}</h1><ul>{lines}</ul>"


@web.middleware
async def with_nonce(request, handler):
    response = await handler(request)
    response.headers["Content-Security-Policy"] = f"script-src 'nonce-{secrets.token_hex(8)}'"
    return response


@routes.get("/rooms/{room}")
async def room(request):
    name = request.match_info["room"]
    messages = ROOMS.get(name)
    if messages is None:
        raise web.HTTPNotFound()
    return web.Response(text=render(name, messages), content_type="text/html")


@routes.post("/rooms/{room}")
async def say(request):
    form = await request.post()
    ROOMS.setdefault(request.match_info["room"], []).append(str(form["message"])[:500])
    raise web.HTTPSeeOther(f"/rooms/{request.match_info['room']}")


@routes.get("/files/{name:.+}")
async def file(request):
    path = (FILES / request.match_info["name"]).resolve()
    if FILES not in path.parents:
        raise web.HTTPForbidden()
    return web.FileResponse(path)


@routes.post("/preview")
async def preview(request):
    data = await request.json()
    async with ClientSession(timeout=ClientTimeout(total=5)) as session:
        async with session.get(data["url"]) as answer:  # finding: CSP-D402
            return web.json_response({"status": answer.status})


app = web.Application(middlewares=[with_nonce])
app.add_routes(routes)
