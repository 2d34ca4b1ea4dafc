"""A producer and a consumer share an asyncio queue."""

import asyncio
import subprocess

from aiohttp import web

pending = asyncio.Queue()


async def consumer():
    while True:
        name, copies = await pending.get()
        subprocess.run(f"lp -n {copies} /srv/print/{name}", shell=True, timeout=20)  # finding: CSP-D003
        pending.task_done()


async def enqueue(request):
    data = await request.json()
    await pending.put((data["name"], int(data["copies"])))
    return web.json_response({"queued": True})


def create():
    app = web.Application()
    app.router.add_post("/print", enqueue)
    return app
