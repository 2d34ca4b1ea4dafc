"""Arguments become SQL, or are bound, in databases."""

import databases
from flask import Flask, request

app = Flask(__name__)


@app.get("/find")
async def find():
    name = request.args["name"]
    db = databases.Database("postgresql://localhost/birds")
    await db.fetch_all("SELECT * FROM birds WHERE name = :name", {"name": name})  # ok
    await db.fetch_all("SELECT * FROM birds WHERE name = '" + name + "'")  # finding: CSP-D101
    return "done"
