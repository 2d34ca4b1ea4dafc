"""A dependency yields a connection; the statement comes from outside."""

import sqlite3
from typing import Annotated

from fastapi import Depends, FastAPI

app = FastAPI()


def database():
    connection = sqlite3.connect("shop.db")
    try:
        yield connection
    finally:
        connection.close()


@app.get("/users")
def users(statement: str, connection=Depends(database)):
    return connection.execute(statement).fetchall()  # finding: CSP-D101
