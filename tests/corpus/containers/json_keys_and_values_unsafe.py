"""The keys of a JSON object are the sender's, and they become column names."""

import sqlite3

from fastapi import FastAPI, Request

app = FastAPI()


@app.post("/readings")
async def readings(request: Request):
    body: dict = await request.json()
    marks = ", ".join("?" for _ in body)
    names = ", ".join(body.keys())
    with sqlite3.connect("weather.db") as db:
        db.execute(f"INSERT INTO reading ({names}) VALUES ({marks})", list(body.values()))  # finding: CSP-D101
    return {"stored": len(body)}
