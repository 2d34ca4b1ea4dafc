"""Arguments become SQL, or are bound, in asyncpg."""

import asyncpg
from flask import Flask, request

app = Flask(__name__)


@app.get("/find")
async def find():
    name = request.args["name"]
    db = await asyncpg.connect("postgresql://localhost/birds")
    await db.fetch("SELECT * FROM birds WHERE name = $1", name)  # ok
    await db.fetch("SELECT * FROM birds WHERE name = '" + name + "'")  # finding: CSP-D101
    return "done"
