"""Unsafe: a query parameter whose length alone is bounded."""

import sqlite3

from fastapi import APIRouter, Query

router = APIRouter(prefix="/stones")


@router.get("/sorted")
def stones(by: str = Query("weight", max_length=30)):
    connection = sqlite3.connect("stones.db")
    return connection.execute(f"SELECT name FROM stones ORDER BY {by}").fetchall()  # finding: CSP-D101
