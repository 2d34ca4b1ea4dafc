"""Unsafe: routes are added to an application that is handed in."""

import sqlite3

from fastapi import Depends


def database():
    return sqlite3.connect("boats.db")


def mount(app):
    @app.get("/boats/{boat}")
    def boat_by_id(boat: str, db=Depends(database)):
        return db.execute("SELECT name FROM boats WHERE id = " + str(boat)).fetchone()  # finding: CSP-D101
