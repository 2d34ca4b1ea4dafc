"""Work is handed to a thread with its arguments."""

import asyncio
import subprocess

from aiohttp import web


def probe(host, port):
    return subprocess.run(["nc", "-z", "--", host, str(port)], capture_output=True, text=True).stdout  # ok: CSP-D003


async def check(request):
    data = await request.post()
    text = await asyncio.to_thread(probe, data["host"], port=int(data.get("port", 80)))
    return web.json_response({"answer": text})


app = web.Application()
app.router.add_post("/check", check)
