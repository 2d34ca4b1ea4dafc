"""send_file() opens whatever path it is given."""

from flask import Flask, send_file, send_from_directory

app = Flask(__name__)
MUSIC = "/srv/music"


@app.get("/listen/<path:title>")
def listen(title: str):
    return send_file(MUSIC + "/" + title)  # finding: CSP-D501
