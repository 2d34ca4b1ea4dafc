"""A SQL text in several lines, dedented and filled."""

import textwrap

import asyncpg
from fastapi import FastAPI

app = FastAPI()

STATEMENT = textwrap.dedent(
    """
    SELECT name, total
      FROM account
     WHERE region = {region}
     ORDER BY total DESC
    """
)


@app.get("/accounts")
async def accounts(region: str, limit: int = 10):
    connection = await asyncpg.connect("postgresql://reports@db/books")
    rows = await connection.fetch(STATEMENT.format(region="$1") + f" LIMIT {limit}", region)  # ok: CSP-D101
    await connection.close()
    return [dict(row) for row in rows]
