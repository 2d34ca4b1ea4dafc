"""One task puts jobs on a queue, another one works them off."""

import asyncio

from aiohttp import web

jobs: asyncio.Queue = asyncio.Queue()


async def work(app):
    while True:
        name = await jobs.get()
        process = await asyncio.create_subprocess_shell("thumb " + name)  # finding: CSP-D004
        await process.wait()


async def start(app):
    asyncio.create_task(work(app))


async def add(request):
    await jobs.put((await request.post())["name"])
    return web.json_response({"queued": True})


app = web.Application()
app.on_startup.append(start)
app.router.add_post("/add", add)
