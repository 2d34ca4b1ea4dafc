"""Two coroutines run together, one of their results is used."""

import asyncio

import aiosqlite
from aiohttp import web


async def wanted(request):
    await asyncio.sleep(0)
    return request.query.get("name", "")


async def size(request):
    return str(len(request.query_string))


async def find(request):
    name, length = await asyncio.gather(wanted(request), size(request))
    async with aiosqlite.connect("n.db") as db:
        cursor = await db.execute(f"SELECT id FROM n WHERE name = '{name}'")  # finding: CSP-D101
        return web.json_response({"n": len(await cursor.fetchall())})


app = web.Application()
app.router.add_get("/find", find)
