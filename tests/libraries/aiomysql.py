"""Arguments become SQL, or are bound, in aiomysql."""

import aiomysql
from flask import Flask, request

app = Flask(__name__)


@app.get("/find")
async def find():
    name = request.args["name"]
    db = await aiomysql.connect(db="birds")
    cursor = await db.cursor()
    await cursor.execute("SELECT * FROM birds WHERE name = %s", (name,))  # ok
    await cursor.execute("SELECT * FROM birds WHERE name = '" + name + "'")  # finding: CSP-D101
    return "done"
