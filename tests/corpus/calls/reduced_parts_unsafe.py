"""Unsafe: reduce() glues the client's words together as they are."""

import functools
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/poems")
def poems():
    words = request.args.getlist("word")
    wanted = functools.reduce(lambda so_far, word: so_far + word, words, "")
    db = sqlite3.connect("poems.db")
    return jsonify(db.execute(f"SELECT title FROM poems WHERE letters = {wanted}").fetchall())  # finding: CSP-D101
