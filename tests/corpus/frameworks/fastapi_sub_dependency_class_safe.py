"""A dependency class collects the query's parts."""

import sqlite3
from typing import Annotated

from fastapi import Depends, FastAPI, Query

app = FastAPI()


class Paging:
    def __init__(self, limit: int = 20, order: str = Query("id")):
        self.limit = limit
        self.order = order if order in {"id", "name"} else "id"


@app.get("/people")
def people(paging: Annotated[Paging, Depends()]):
    connection = sqlite3.connect("people.db")
    statement = f"SELECT * FROM person ORDER BY {paging.order} LIMIT {paging.limit}"
    return connection.execute(statement).fetchall()  # ok: CSP-D101
