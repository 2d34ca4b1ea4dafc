"""Three asynchronous drivers; a name goes into the text of each statement."""

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
        await cursor.execute("SELECT id FROM users WHERE name = '%s'" % name)  # finding: CSP-D101
        row = await cursor.fetchone()
    return web.json_response(dict(row))


async def mysql_pool(request: web.Request) -> web.Response:
    async with aiomysql.create_pool(host="db", db="shop") as shared:
        async with shared.acquire() as connection:
            async with connection.cursor() as cursor:
                await cursor.execute(f"DELETE FROM users WHERE name = '{request.query['name']}'")  # finding: CSP-D101
    return web.json_response({})


async def postgres(request: web.Request) -> web.Response:
    async with aiopg.create_pool("dbname=shop") as shared:
        async with shared.acquire() as connection:
            async with connection.cursor() as cursor:
                await cursor.execute("SELECT id FROM users WHERE name = '" + request.query["name"] + "'")  # finding: CSP-D101
    return web.json_response({})


async def lite(request: web.Request) -> web.Response:
    async with aiosqlite.connect("shop.db") as db:
        async with db.execute(f"SELECT id FROM users WHERE name = '{request.query['name']}'") as cursor:  # finding: CSP-D101
            async for row in cursor:
                print(row)
        rows = await db.execute_fetchall("SELECT id FROM users ORDER BY " + request.query["order"])  # finding: CSP-D101
    return web.json_response({"n": len(rows)})


async def pooled(request: web.Request) -> web.Response:
    async with pool.connection() as connection:
        await connection.execute(f"SELECT id FROM users WHERE name = '{request.query['name']}'")  # finding: CSP-D101
        async with connection.cursor() as cursor:
            await cursor.execute("SELECT id FROM users LIMIT " + request.query["limit"])  # finding: CSP-D101
    return web.json_response({})


async def alone(request: web.Request) -> web.Response:
    async with await psycopg.AsyncConnection.connect("dbname=shop") as connection:
        async with connection.cursor() as cursor:
            await cursor.execute("SELECT id FROM users WHERE id = " + request.query["id"])  # finding: CSP-D101
    return web.json_response({})


app = web.Application()
app.router.add_get("/mysql", mysql)
app.router.add_get("/mysql-pool", mysql_pool)
app.router.add_get("/postgres", postgres)
app.router.add_get("/lite", lite)
app.router.add_get("/pooled", pooled)
app.router.add_get("/alone", alone)
