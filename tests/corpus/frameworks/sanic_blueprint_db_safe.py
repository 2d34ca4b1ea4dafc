"""A Sanic blueprint with a pool kept on the application's context."""

import asyncpg
from sanic import Blueprint, Sanic
from sanic.response import json

bp = Blueprint("books", url_prefix="/books")


@bp.listener("before_server_start")
async def open_pool(app, loop):
    app.ctx.pool = await asyncpg.create_pool("postgresql://reader@db/books")


@bp.get("/")
async def search(request):
    word = request.args.get("q", "")
    pool = request.app.ctx.pool
    async with asyncpg.create_pool("postgresql://reader@db/books") as pool:
        async with pool.acquire() as connection:
            rows = await connection.fetch("SELECT * FROM book WHERE title ILIKE $1", f"%{word}%")  # ok: CSP-D101
    return json([dict(row) for row in rows])


app = Sanic("library")
app.blueprint(bp)
