"""Arguments become SQL, or are bound, in aiosqlite."""

import aiosqlite
from flask import Flask, request

app = Flask(__name__)


@app.get("/find")
async def find():
    name = request.args["name"]
    db = await aiosqlite.connect("birds.db")
    await db.execute("SELECT * FROM birds WHERE name = %s", (name,))  # ok
    await db.execute("SELECT * FROM birds WHERE name = '" + name + "'")  # finding: CSP-D101
    return "done"
