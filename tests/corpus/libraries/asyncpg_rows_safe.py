"""Orders are looked up through a pool; the city is bound."""

import asyncpg
from fastapi import FastAPI

app = FastAPI()
pool: asyncpg.Pool | None = None


@app.on_event("startup")
async def start() -> None:
    global pool
    pool = await asyncpg.create_pool(dsn="postgres://localhost/shop")


@app.get("/orders")
async def orders(city: str) -> list[dict[str, object]]:
    async with pool.acquire() as connection:
        rows = await connection.fetch("SELECT id, total FROM orders WHERE city = $1", city)  # ok: CSP-D101
    return [dict(row) for row in rows]


@app.get("/count")
async def count(city: str) -> int:
    connection = await asyncpg.connect("postgres://localhost/shop")
    return await connection.fetchval("SELECT count(*) FROM orders WHERE city = $1", city)  # ok: CSP-D101


@app.get("/each")
async def each(city: str) -> list[str]:
    names = []
    async with pool.acquire() as connection, connection.transaction():
        async for row in connection.cursor("SELECT name FROM orders WHERE city = $1", city):  # ok: CSP-D101
            names.append(row["name"])
    statement = await pool.fetchrow("SELECT 1 WHERE city = $1", city)  # ok: CSP-D101
    return names
