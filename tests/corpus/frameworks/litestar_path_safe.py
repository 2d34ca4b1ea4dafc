"""Safe: the part is a number."""

import sqlite3

from litestar import Litestar, get


@get("/reefs/{reef:str}")
async def reef_by_id(reef: int) -> dict:
    row = sqlite3.connect("reefs.db").execute(f"SELECT depth FROM reefs WHERE id = {reef}").fetchone()  # ok: CSP-D101
    return {"depth": row[0]}


app = Litestar([reef_by_id])
