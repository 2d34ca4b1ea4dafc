"""The deep copy has an inner list of its own, so the original keeps its constants."""

import copy
import sqlite3

from fastapi import FastAPI

app = FastAPI()
TEMPLATE = {"select": ["id"], "from": "invoice"}


@app.get("/invoices")
def invoices(column: str = "total"):
    original = {"select": ["id"], "from": TEMPLATE["from"]}
    changed = copy.deepcopy(original)
    changed["select"].append(column)
    sql = "SELECT " + ", ".join(original["select"]) + " FROM invoice"
    with sqlite3.connect("books.db") as db:
        return {"asked": len(changed), "count": len(db.execute(sql).fetchall())}  # ok: CSP-D101
