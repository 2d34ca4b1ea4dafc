"""Three asynchronous drivers; values are bound."""

import aiomysql
import aiopg
import aiosqlite
import psycopg
from psycopg_pool import AsyncConnectionPool
from aiohttp import web

pool = AsyncConnectionPool("dbname=shop")


async def mysql(request: web.Request) -> web.Response:
    name = request.query["name"]
    connection = await aiomysql.connect(host="db", db="shop")
    async with connection.cursor(aiomysql.DictCursor) as cursor:
        await cursor.execute("SELECT id FROM users WHERE name = %s", (name,))  # ok: CSP-D101
        row = await cursor.fetchone()
    return web.json_response(dict(row))


async def mysql_pool(request: web.Request) -> web.Response:
    async with aiomysql.create_pool(host="db", db="shop") as shared:
        async with shared.acquire() as connection:
            async with connection.cursor() as cursor:
                await cursor.execute("DELETE FROM users WHERE name = %s", (request.query["name"],))  # ok: CSP-D101
    return web.json_response({})


async def postgres(request: web.Request) -> web.Response:
    async with aiopg.create_pool("dbname=shop") as shared:
        async with shared.acquire() as connection:
            async with connection.cursor() as cursor:
                await cursor.execute("SELECT id FROM users WHERE name = %s", (request.query["name"],))  # ok: CSP-D101
    return web.json_response({})


async def lite(request: web.Request) -> web.Response:
    async with aiosqlite.connect("shop.db") as db:
        async with db.execute("SELECT id FROM users WHERE name = %s", (request.query["name"],)) as cursor:  # ok: CSP-D101
            async for row in cursor:
                print(row)
        rows = await db.execute_fetchall("SELECT id FROM users WHERE age > ?", (request.query["age"],))  # ok: CSP-D101
    return web.json_response({"n": len(rows)})


async def pooled(request: web.Request) -> web.Response:
    async with pool.connection() as connection:
        await connection.execute("SELECT id FROM users WHERE name = %s", (request.query["name"],))  # ok: CSP-D101
        async with connection.cursor() as cursor:
            await cursor.execute("SELECT id FROM users LIMIT %s", (request.query["limit"],))  # ok: CSP-D101
    return web.json_response({})


async def alone(request: web.Request) -> web.Response:
    async with await psycopg.AsyncConnection.connect("dbname=shop") as connection:
        async with connection.cursor() as cursor:
            await cursor.execute("SELECT id FROM users WHERE id = %s", (request.query["id"],))  # ok: CSP-D101
    return web.json_response({})


app = web.Application()
app.router.add_get("/mysql", mysql)
app.router.add_get("/mysql-pool", mysql_pool)
app.router.add_get("/postgres", postgres)
app.router.add_get("/lite", lite)
app.router.add_get("/pooled", pooled)
app.router.add_get("/alone", alone)
