"""The decoded constant is the role that may send raw SQL."""

import base64
import sqlite3

from fastapi import Body, FastAPI

app = FastAPI()
ROLE = base64.b64decode("b3duZXI=").decode()


@app.post("/console")
def console(statement: str = Body(...)):
    sql = "SELECT 1"
    if ROLE == "owner":
        sql = statement
    with sqlite3.connect("console.db") as db:
        db.executescript(sql)  # finding: CSP-D101
    return {"done": True}
