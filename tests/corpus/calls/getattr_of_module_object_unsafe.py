"""A method is found by its name."""

import sqlite3

from flask import Flask, request

app = Flask(__name__)


class Tools:
    def raw(self, text):
        return text

    def sized(self, text):
        return str(len(text))


TOOLS = Tools()


@app.post("/job")
def job():
    chosen = getattr(TOOLS, "raw")(request.form.to_dict().get("q", ""))
    db = sqlite3.connect("data.db")
    rows = db.execute(f"SELECT id FROM items WHERE name = '{chosen}'").fetchall()  # finding: CSP-D101
    return {"ids": [int(row[0]) for row in rows]}
