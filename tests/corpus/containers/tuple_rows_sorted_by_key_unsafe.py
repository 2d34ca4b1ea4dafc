"""Rows are sorted by a key; a column of all of them is used."""

import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.post("/play")
def play():
    rows = [("intro.mp3", 1, request.form["comment"]), ("outro.mp3", 9, "bye")]
    rows.sort(key=lambda row: row[1], reverse=True)
    files = " ".join(row[2] for row in rows)
    return {"code": subprocess.call(f"mpg123 {files}", shell=True)}  # finding: CSP-D003
