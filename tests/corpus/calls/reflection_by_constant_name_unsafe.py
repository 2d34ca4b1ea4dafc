"""A method is looked up by name and called."""

import sqlite3

from flask import Flask, request

app = Flask(__name__)


class Finder:
    def by_text(self, db, word):
        return db.execute("SELECT id FROM words WHERE word LIKE '%" + word + "%'").fetchall()  # finding: CSP-D101

    def by_length(self, db, word):
        return db.execute("SELECT id FROM words WHERE length(word) = ?", (len(word),)).fetchall()


@app.get("/words")
def words():
    name = "_".join(["by", "text"])
    finder = getattr(Finder(), name)
    rows = finder(sqlite3.connect("words.db"), request.args["word"])
    return {"ids": [int(row[0]) for row in rows]}
