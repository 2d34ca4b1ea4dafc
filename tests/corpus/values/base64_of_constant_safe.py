"""The decoded constant is a role that may not send raw SQL."""

import base64
import sqlite3

from fastapi import Body, FastAPI

app = FastAPI()
ROLE = base64.b64decode("Z3Vlc3Q=").decode()


@app.post("/console")
def console(statement: str = Body(...)):
    sql = "SELECT 1"
    if ROLE == "owner":
        sql = statement
    with sqlite3.connect("console.db") as db:
        db.executescript(sql)  # ok: CSP-D101
    return {"done": True}
