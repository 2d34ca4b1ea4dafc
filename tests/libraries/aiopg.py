"""Arguments become SQL, or are bound, in aiopg."""

import aiopg
from flask import Flask, request

app = Flask(__name__)


@app.get("/find")
async def find():
    name = request.args["name"]
    db = await aiopg.connect("dbname=birds")
    cursor = await db.cursor()
    await cursor.execute("SELECT * FROM birds WHERE name = %s", (name,))  # ok
    await cursor.execute("SELECT * FROM birds WHERE name = '" + name + "'")  # finding: CSP-D101
    return "done"
