"""The theme is a folder of templates; an unknown one becomes the default, in one of the two."""

from pathlib import Path

from flask import Flask, request, send_file

app = Flask(__name__)
THEMES = ["classic", "dark", "paper"]
FOLDER = Path("/srv/themes")


@app.get("/style.css")
def style():
    theme = request.cookies.get("theme", "classic")
    if theme not in THEMES:
        theme = THEMES[0]
    return send_file(FOLDER / theme / "style.css")  # ok: CSP-D501
