"""The with block swallows the failed conversion, and the text stays what it was."""

import sqlite3
from contextlib import closing, suppress

from fastapi import FastAPI

app = FastAPI()


@app.get("/rooms/{room}/guests")
def guests(room: str):
    number = room
    with suppress(ValueError):
        number = int(room)
    with closing(sqlite3.connect("hotel.db")) as db:
        rows = db.execute("SELECT name FROM guest WHERE room = " + str(number)).fetchall()  # finding: CSP-D101
    return {"guests": len(rows)}
