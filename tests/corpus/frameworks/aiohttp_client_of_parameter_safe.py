"""A server asks another one."""

import aiohttp
from aiohttp import web

PEERS = ("alpha", "beta")


async def peer(request):
    name = request.query.get("peer", "alpha")
    if name not in PEERS:
        raise web.HTTPBadRequest()
    async with aiohttp.ClientSession() as session:
        async with session.get(f"http://{name}/health") as answer:  # ok: CSP-D402
            return web.json_response({"status": answer.status})


app = web.Application()
app.router.add_get("/peer", peer)
