"""A digest stands in the middle of the path, and a digest has neither dots nor slashes."""

import hashlib

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/chapter")
def chapter():
    title = request.args.get("title", "")
    stem = hashlib.sha256(title.encode()).hexdigest()
    with open("/srv/book/" + stem + ".md", encoding="utf-8") as text:  # ok: CSP-D501
        return jsonify(characters=len(text.read()))
