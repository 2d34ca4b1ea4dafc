"""Safe: FastAPI converts an int parameter or refuses the request."""

import sqlite3

from fastapi import FastAPI

app = FastAPI()


@app.get("/rivers/{river_id}")
def river(river_id: int):
    db = sqlite3.connect("rivers.db")
    row = db.execute(f"SELECT name, length FROM rivers WHERE id = {river_id}").fetchone()  # ok: CSP-D101
    return {"river": row}
