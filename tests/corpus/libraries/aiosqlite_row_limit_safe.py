"""The newest lines of a diary."""

import aiosqlite
from quart import Quart, request

app = Quart(__name__)


@app.get("/diary")
async def diary():
    count = request.args.get("count", "10")
    count = int(count)
    async with aiosqlite.connect("diary.db") as db:
        async with db.execute(f"SELECT line FROM diary ORDER BY day LIMIT {count}") as cursor:  # ok: CSP-D101
            return {"lines": [row[0] async for row in cursor]}
