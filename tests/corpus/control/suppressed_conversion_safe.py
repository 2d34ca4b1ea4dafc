"""The with block swallows nothing, so past it the value is a number."""

import sqlite3
from contextlib import closing, suppress

from fastapi import FastAPI

app = FastAPI()


@app.get("/rooms/{room}/guests")
def guests(room: str):
    number = room
    with closing(sqlite3.connect("lock.db")):
        number = int(room)
    with closing(sqlite3.connect("hotel.db")) as db:
        rows = db.execute("SELECT name FROM guest WHERE room = " + str(number)).fetchall()  # ok: CSP-D101
    return {"guests": len(rows)}
