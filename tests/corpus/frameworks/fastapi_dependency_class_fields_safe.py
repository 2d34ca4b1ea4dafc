"""Safe: a dependency's class keeps a number."""

import sqlite3

from fastapi import Depends, FastAPI

app = FastAPI()


class Paging:
    def __init__(self, order: str = "name", limit: int = 10):
        self.order = order
        self.limit = limit


@app.get("/stamps")
def stamps(paging: Paging = Depends(Paging)):
    db = sqlite3.connect("stamps.db")
    return db.execute(f"SELECT * FROM stamps ORDER BY 1 LIMIT {paging.limit}").fetchall()  # ok: CSP-D101
