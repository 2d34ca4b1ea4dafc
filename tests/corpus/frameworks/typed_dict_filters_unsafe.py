from typing import Protocol, TypedDict
from fastapi import FastAPI, Depends, Query
import sqlite3

app = FastAPI()


class Filters(TypedDict, total=False):
    city: str
    limit: int


class Store(Protocol):
    def find(self, filters: Filters) -> list: ...


class SqlStore:
    def __init__(self, path: str) -> None:
        self.connection = sqlite3.connect(path)

    def find(self, filters: Filters) -> list:
        parts, values = [], []
        if "city" in filters:
            parts.append(f"city = '{filters['city']}'")
        where = " AND ".join(parts) or "1"
        statement = f"SELECT * FROM shop WHERE {where} LIMIT {filters.get('limit', 10)}"
        return self.connection.execute(statement, values).fetchall()  # finding: CSP-D101


def get_store() -> Store:
    return SqlStore("shops.db")


def get_filters(city: str | None = None, limit: int = Query(10, le=100)) -> Filters:
    filters: Filters = {"limit": limit}
    if city is not None:
        filters["city"] = city
    return filters


@app.get("/shops")
def shops(filters: Filters = Depends(get_filters), store: Store = Depends(get_store)):
    return store.find(filters)
