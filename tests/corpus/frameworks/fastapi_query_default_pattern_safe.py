"""Safe: a query parameter whose pattern lets only words in."""

import sqlite3

from fastapi import APIRouter, Query

router = APIRouter(prefix="/stones")


@router.get("/sorted")
def stones(by: str = Query("weight", regex="^[a-z_]+$")):
    connection = sqlite3.connect("stones.db")
    return connection.execute(f"SELECT name FROM stones ORDER BY {by}").fetchall()  # ok: CSP-D101
