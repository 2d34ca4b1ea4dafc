"""Unsafe: a part of the path becomes SQL."""

import sqlite3

from sanic import Sanic
from sanic.response import json

app = Sanic("granary")


@app.get("/sacks/<sack>")
async def sack_by_id(request, sack):
    rows = sqlite3.connect("granary.db").execute(f"SELECT grain FROM sacks WHERE id = {sack}").fetchall()  # finding: CSP-D101
    return json(rows)
