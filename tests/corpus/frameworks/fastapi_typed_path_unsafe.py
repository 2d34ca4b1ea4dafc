"""Unsafe: FastAPI hands a str parameter over as it came."""

import sqlite3

from fastapi import FastAPI

app = FastAPI()


@app.get("/rivers/{river_id}")
def river(river_id: str):
    db = sqlite3.connect("rivers.db")
    row = db.execute(f"SELECT name, length FROM rivers WHERE id = {river_id}").fetchone()  # finding: CSP-D101
    return {"river": row}
