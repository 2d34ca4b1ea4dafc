"""The keyword argument that names the table is the visitor's."""

import sqlite3

from fastapi import FastAPI, Form

app = FastAPI()


def count_rows(db: sqlite3.Connection, **options: str) -> int:
    cursor = db.execute("SELECT count(*) FROM " + options["table"])  # finding: CSP-D101
    return cursor.fetchone()[0] + len(options["remark"])


@app.post("/count")
def count(text: str = Form()):
    arguments = {"table": text, "remark": "none"}
    return {"rows": count_rows(sqlite3.connect("shop.db"), **arguments)}
