"""A global flag is set by one request and read by another."""

import os

from flask import Flask, request

app = Flask(__name__)
mode = "quiet"


@app.post("/mode")
def set_mode():
    global mode
    mode = request.form["mode"]
    return "", 204


@app.post("/play")
def play():
    return {"code": os.system(f"player --{mode} /srv/song.ogg")}  # finding: CSP-D003
