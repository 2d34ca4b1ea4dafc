"""Safe: the safe loader builds plain data."""

import yaml
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/playlists")
def import_playlist():
    text = request.get_data(as_text=True)
    playlist = yaml.load(text, Loader=yaml.SafeLoader)  # ok: CSP-D202
    return jsonify(tracks=len(playlist["tracks"]))
