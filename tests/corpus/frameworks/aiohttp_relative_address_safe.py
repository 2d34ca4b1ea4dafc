"""What stands in the query of an address names the host, or only a part of the path."""

import aiohttp
from aiohttp import web

routes = web.RouteTableDef()


@routes.get("/status")
async def status(request):
    name = request.rel_url.query.get("name", "")
    async with aiohttp.ClientSession() as session:
        async with session.get("http://status.example.net/of/" + name) as answer:  # ok: CSP-D402
            return web.json_response({"status": answer.status})
