"""Safe: an argument is bound."""

import sqlite3

from quart import Quart, request

app = Quart(__name__)


@app.get("/find")
async def find():
    word = request.args["word"]
    rows = sqlite3.connect("words.db").execute("SELECT * FROM words WHERE word = ?", (word,))  # ok: CSP-D101
    return {"rows": rows.fetchall()}
