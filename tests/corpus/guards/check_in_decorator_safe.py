"""A decorator checks a parameter of the address."""

import functools
import re
import sqlite3

from flask import Flask, abort

app = Flask(__name__)


def wants_word(function):
    @functools.wraps(function)
    def inner(word, **rest):
        if re.fullmatch(r"[a-z]+", word) is None:
            abort(404)
        return function(word=word, **rest)

    return inner


@app.get("/word/<word>")
@wants_word
def show(word):
    row = sqlite3.connect("w.db").execute(f"SELECT id FROM words WHERE word = '{word}'").fetchone()  # ok: CSP-D101
    return {"id": row[0] if row else 0}
