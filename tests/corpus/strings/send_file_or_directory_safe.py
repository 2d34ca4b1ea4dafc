"""send_from_directory() refuses what would leave the directory."""

from flask import Flask, send_file, send_from_directory

app = Flask(__name__)
MUSIC = "/srv/music"


@app.get("/listen/<path:title>")
def listen(title: str):
    return send_from_directory(MUSIC, title)  # ok: CSP-D501
