"""Unsafe: what a before_request function keeps in g ends in a path."""

from flask import Flask, g, jsonify, request

app = Flask(__name__)


@app.before_request
def choose_language():
    asked = request.headers.get("X-Language", "en")
    g.language = asked


@app.get("/terms")
def terms():
    with open(f"/srv/terms/{g.language}") as stream:  # finding: CSP-D501
        return jsonify(text=stream.read())
