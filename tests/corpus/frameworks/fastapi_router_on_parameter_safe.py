"""Safe: the path parameter is a number."""

import sqlite3

from fastapi import Depends


def database():
    return sqlite3.connect("boats.db")


def mount(app):
    @app.get("/boats/{boat}")
    def boat_by_id(boat: int, db=Depends(database)):
        return db.execute("SELECT name FROM boats WHERE id = " + str(boat)).fetchone()  # ok: CSP-D101
