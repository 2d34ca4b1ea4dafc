"""The shallow copy shares the inner list, so the visitor's line is seen through the original."""

import copy
import sqlite3

from fastapi import FastAPI

app = FastAPI()
TEMPLATE = {"select": ["id"], "from": "invoice"}


@app.get("/invoices")
def invoices(column: str = "total"):
    original = {"select": ["id"], "from": TEMPLATE["from"]}
    changed = copy.copy(original)
    changed["select"].append(column)
    sql = "SELECT " + ", ".join(original["select"]) + " FROM invoice"
    with sqlite3.connect("books.db") as db:
        return {"asked": len(changed), "count": len(db.execute(sql).fetchall())}  # finding: CSP-D101
