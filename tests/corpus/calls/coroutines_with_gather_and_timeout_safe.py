"""Several checks run at once; each starts a process."""

import asyncio

from aiohttp import web


async def run(command):
    process = await asyncio.create_subprocess_shell(command, stdout=asyncio.subprocess.PIPE)  # ok: CSP-D004
    out, _ = await asyncio.wait_for(process.communicate(), timeout=10)
    return out.decode()


async def checks(request):
    hosts = request.query.getall("host", [])
    tasks = [asyncio.create_task(run(f"ping -c1 host{len(host)}")) for host in hosts]
    return web.json_response(await asyncio.gather(*tasks))


app = web.Application()
app.add_routes([web.get("/checks", checks)])
