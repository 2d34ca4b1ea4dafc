"""Unsafe: views are routed by a table in another file."""

import sqlite3


def plank(plank_id):
    db = sqlite3.connect("planks.db")
    return {"rows": db.execute(f"SELECT * FROM planks WHERE id = {plank_id}").fetchall()}  # finding: CSP-D101
