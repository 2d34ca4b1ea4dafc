"""The keyword argument that names the table is constant; the visitor's is only counted."""

import sqlite3

from fastapi import FastAPI, Form

app = FastAPI()


def count_rows(db: sqlite3.Connection, **options: str) -> int:
    cursor = db.execute("SELECT count(*) FROM " + options["table"])  # ok: CSP-D101
    return cursor.fetchone()[0] + len(options["remark"])


@app.post("/count")
def count(text: str = Form()):
    arguments = {"table": "item", "remark": text}
    return {"rows": count_rows(sqlite3.connect("shop.db"), **arguments)}
