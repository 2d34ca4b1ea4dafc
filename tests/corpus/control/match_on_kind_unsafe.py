"""A match statement maps the kind to a query."""

import aiosqlite
from fastapi import FastAPI, HTTPException

app = FastAPI()


@app.get("/count/{kind}")
async def count(kind: str):
    match kind.split("."):
        case ["users"] | ["people"]:
            table = "users"
        case ["events", ("old" | "new") as age]:
            table = f"events_{age}"
        case [other]:
            table = other
        case _:
            raise HTTPException(404)
    async with aiosqlite.connect("stats.db") as db:
        async with db.execute(f"SELECT count(*) FROM {table}") as cursor:  # finding: CSP-D101
            (number,) = await cursor.fetchone()
    return {"count": number}
