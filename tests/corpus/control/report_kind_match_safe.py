"""The kind of a report picks what is asked."""

import sqlite3

from fastapi import FastAPI, HTTPException

app = FastAPI()


def where_for(kind: str, value: str) -> tuple[str, list[str]]:
    match kind:
        case "city" | "street":
            return f"{kind} = ?", [value]
        case "owner":
            return "owner = ?", [value]
        case _:
            raise HTTPException(400, "unknown kind")


@app.get("/reports/{kind}")
def report(kind: str, value: str):
    clause, parameters = where_for(kind, value)
    connection = sqlite3.connect("land.db")
    return connection.execute(f"SELECT * FROM plots WHERE {clause}", parameters).fetchall()  # ok: CSP-D101
