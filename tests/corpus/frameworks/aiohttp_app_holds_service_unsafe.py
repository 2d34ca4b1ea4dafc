"""What the application holds is found again by its handlers."""

import asyncpg
from aiohttp import web


class Plants:
    def __init__(self, pool):
        self.pool = pool

    async def of(self, bed):
        return await self.pool.fetch(f"SELECT * FROM plants WHERE bed = '{bed}'")  # finding: CSP-D101


async def plants(request):
    found = await request.app["plants"].of(request.query["bed"])
    return web.json_response([dict(row) for row in found])


async def start(app):
    app["plants"] = Plants(await asyncpg.create_pool(dsn="postgresql://garden"))


app = web.Application()
app.on_startup.append(start)
app.router.add_get("/plants", plants)
