"""The slice begins after the visitor's cell."""

import sqlite3

from fastapi import FastAPI

app = FastAPI()


@app.get("/cells")
def cells(column: str):
    row = ["id", column, "created", "changed"]
    wanted = row[2:]
    db = sqlite3.connect("cells.db")
    cursor = db.cursor()
    cursor.execute("SELECT " + wanted[0] + " FROM cell")  # ok: CSP-D101
    return {"cells": len(cursor.fetchall())}
