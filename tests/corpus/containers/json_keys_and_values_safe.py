"""Only placeholders stand in the SQL, one for each value of the JSON object."""

import sqlite3

from fastapi import FastAPI, Request

app = FastAPI()


@app.post("/readings")
async def readings(request: Request):
    body: dict = await request.json()
    marks = ", ".join("?" for _ in body)
    names = "at, degrees"
    with sqlite3.connect("weather.db") as db:
        db.execute(f"INSERT INTO reading ({names}) VALUES ({marks})", list(body.values()))  # ok: CSP-D101
    return {"stored": len(body)}
