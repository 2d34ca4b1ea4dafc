"""Unsafe: the refusal is built but not returned, so the view goes on."""

from pathlib import Path

from flask import Flask, jsonify, make_response, request

app = Flask(__name__)
THEMES = Path("/usr/share/board/themes")


@app.delete("/theme")
def remove_theme():
    theme = request.args.get("theme", "")
    if theme not in ("dark", "light", "sepia"):
        make_response(("no such theme", 404))
    (THEMES / theme / "cache.css").unlink(missing_ok=True)  # finding: CSP-D501
    return jsonify(removed=True)
