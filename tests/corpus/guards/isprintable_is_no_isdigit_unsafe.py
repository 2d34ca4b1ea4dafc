"""Unsafe: printable text may hold quotes and keywords."""

import sqlite3

from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/tracks/<track>")
def track_info(track: str):
    if not track.isprintable():
        return jsonify(error="not a track"), 404
    with sqlite3.connect("music.db") as db:
        title = db.execute(f"SELECT title FROM tracks WHERE id={track}").fetchone()  # finding: CSP-D101
    return jsonify(title=title)
