"""Unsafe: any text chooses the table."""

import sqlite3
from typing import Literal

from fastapi import FastAPI

app = FastAPI()


@app.get("/count")
def count(kind: str):
    connection = sqlite3.connect("museum.db")
    return {"count": connection.execute("SELECT count(*) FROM " + kind).fetchone()[0]}  # finding: CSP-D101
