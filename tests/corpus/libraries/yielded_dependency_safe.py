"""A dependency yields a connection; a name from outside is bound."""

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
def users(name: str, connection=Depends(database)):
    return connection.execute("SELECT id FROM users WHERE name = ?", (name,)).fetchall()  # ok: CSP-D101
