"""Safe: the text consists of digits."""

import sqlite3

from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/tracks/<track>")
def track_info(track: str):
    if not track.isdigit():
        return jsonify(error="not a track"), 404
    with sqlite3.connect("music.db") as db:
        title = db.execute(f"SELECT title FROM tracks WHERE id={track}").fetchone()  # ok: CSP-D101
    return jsonify(title=title)
