"""`+=` on a tuple makes a new one, and the other name keeps the old."""

import sqlite3

from fastapi import FastAPI

app = FastAPI()


@app.get("/columns")
def columns(extra: str):
    shown = ("id", "name")
    asked = shown
    asked += (extra,)
    rows = sqlite3.connect("stock.db").execute("SELECT " + ", ".join(shown) + " FROM item")  # ok: CSP-D101
    return {"asked": len(asked), "rows": len(rows.fetchall())}
