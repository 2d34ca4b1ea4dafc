"""In its own order the list begins with the constant."""

from flask import Flask, jsonify, make_response, request

app = Flask(__name__)


@app.get("/crumbs")
def crumbs():
    trail = ["Home", "Shop", request.args.get("q", "")]
    if len(trail) != 3:
        return jsonify(trail)
    ordered = list(tuple(trail))
    return make_response(f"<nav>{ordered[0]} - {len(ordered)}</nav>")  # ok: CSP-X001
