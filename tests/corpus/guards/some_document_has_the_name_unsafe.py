"""Unsafe: that some of the names asked for is known says nothing of the others."""

from flask import Flask, jsonify, request, send_file

app = Flask(__name__)


def has_known(names: list[str]) -> bool:
    return any(name in ("a.pdf", "b.pdf") for name in names)


@app.get("/paper")
def paper():
    names = request.args.getlist("name")
    if has_known(names):
        return send_file("/srv/papers/" + names[-1])  # finding: CSP-D501
    return jsonify(error="no such document")
