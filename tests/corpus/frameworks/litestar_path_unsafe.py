"""Unsafe: a part of the path becomes SQL."""

import sqlite3

from litestar import Litestar, get


@get("/reefs/{reef:str}")
async def reef_by_id(reef: str) -> dict:
    row = sqlite3.connect("reefs.db").execute(f"SELECT depth FROM reefs WHERE id = {reef}").fetchone()  # finding: CSP-D101
    return {"depth": row[0]}


app = Litestar([reef_by_id])
