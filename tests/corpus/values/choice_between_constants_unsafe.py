"""One arm of the choice is the visitor's own word."""

import sqlite3

from fastapi import FastAPI

app = FastAPI()


@app.get("/ranking")
def ranking(direction: str = "asc") -> list[str]:
    way = "DESC" if direction == "desc" else direction
    with sqlite3.connect("league.db") as db:
        found = db.execute(f"SELECT team FROM ranking ORDER BY points {way}")  # finding: CSP-D101
        return [team for (team,) in found]
