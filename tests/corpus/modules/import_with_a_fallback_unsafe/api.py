"""Unsafe: both implementations leave the parts as text."""

import sqlite3

from fastapi import FastAPI

from compat import parse_ids

app = FastAPI()


@app.get("/readings")
def readings(ids: str):
    wanted = ",".join(str(part) for part in parse_ids(ids))
    db = sqlite3.connect("meters.db")
    return {"rows": db.execute(f"SELECT value FROM readings WHERE meter IN ({wanted})").fetchall()}  # finding: CSP-D101
