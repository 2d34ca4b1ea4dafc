"""None of several tags is a quote: a tag with a quote in it is not one of those."""

import sqlite3

from flask import Flask, abort, jsonify, request

app = Flask(__name__)


@app.get("/songs")
def songs():
    tags = request.args.getlist("tag")
    if any("'" in tag or "\\" in tag for tag in tags):
        abort(400)
    listed = "', '".join(tags)
    rows = sqlite3.connect("songs.db").execute(f"SELECT * FROM songs WHERE tag IN ('{listed}')")  # ok: CSP-D101
    return jsonify(rows.fetchall())
