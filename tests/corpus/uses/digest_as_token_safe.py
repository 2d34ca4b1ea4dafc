"""The digest of a query is the key under which its answer is kept."""

import hashlib

from flask import Flask, jsonify, request

app = Flask(__name__)
answers = {}


@app.route("/search", methods=["POST"])
def search():
    query = request.form["query"]
    digest = hashlib.md5(query.encode()).hexdigest()  # ok: CSP-D301
    if digest not in answers:
        answers[digest] = query.count("e")
    return jsonify(answer=answers[digest])
