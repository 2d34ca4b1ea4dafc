"""Both arms of the choice are constants; the visitor only decides between them."""

import sqlite3

from fastapi import FastAPI

app = FastAPI()


@app.get("/ranking")
def ranking(direction: str = "asc") -> list[str]:
    way = "DESC" if direction == "desc" else "ASC"
    with sqlite3.connect("league.db") as db:
        found = db.execute(f"SELECT team FROM ranking ORDER BY points {way}")  # ok: CSP-D101
        return [team for (team,) in found]
