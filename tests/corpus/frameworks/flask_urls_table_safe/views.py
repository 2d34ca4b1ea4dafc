"""Safe: the table's converter lets numbers in."""

import sqlite3


def plank(plank_id):
    db = sqlite3.connect("planks.db")
    return {"rows": db.execute(f"SELECT * FROM planks WHERE id = {plank_id}").fetchall()}  # ok: CSP-D101
