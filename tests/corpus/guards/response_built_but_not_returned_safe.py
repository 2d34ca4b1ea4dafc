"""Safe: the refusal is returned."""

from pathlib import Path

from flask import Flask, jsonify, make_response, request

app = Flask(__name__)
THEMES = Path("/usr/share/board/themes")


@app.delete("/theme")
def remove_theme():
    theme = request.args.get("theme", "")
    if theme not in ("dark", "light", "sepia"):
        return make_response(("no such theme", 404))
    (THEMES / theme / "cache.css").unlink(missing_ok=True)  # ok: CSP-D501
    return jsonify(removed=True)
