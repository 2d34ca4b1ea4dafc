"""The visitor's cell is in the column that the comprehension picks."""

import sqlite3

from fastapi import FastAPI

app = FastAPI()


@app.get("/grid")
def grid(label: str):
    rows = [("id", "number"), (label, "text"), ("made", "date")]
    picked = [row[0] for row in rows]
    sql = "SELECT " + ", ".join(f'typeof("{name}")' for name in picked) + " FROM cell"
    with sqlite3.connect("grid.db") as db:
        return {"cells": len(db.execute(sql).fetchall())}  # finding: CSP-D101
