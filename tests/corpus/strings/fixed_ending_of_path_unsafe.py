"""A fixed ending does not keep `../` out of the middle of a path."""

import hashlib

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/chapter")
def chapter():
    title = request.args.get("title", "")
    stem = title.lower()
    with open("/srv/book/" + stem + ".md", encoding="utf-8") as text:  # finding: CSP-D501
        return jsonify(characters=len(text.read()))
