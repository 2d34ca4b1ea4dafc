"""A function that runs at the start keeps a pool in the module; a handler above it uses it with a text of its own."""

import asyncpg
from aiohttp import web

pool = None
routes = web.RouteTableDef()


@routes.get("/users")
async def users(request: web.Request) -> web.Response:
    async with pool.acquire() as connection:
        rows = await connection.fetch(request.query["statement"])  # finding: CSP-D101
    return web.json_response([dict(row) for row in rows])


async def start(app: web.Application) -> None:
    global pool
    pool = await asyncpg.create_pool("postgres://localhost/shop")
