"""Unsafe: the template's source comes from the form."""

from flask import Flask, jsonify, request

import rendering

app = Flask(__name__)
DEFAULT = "Hello {{ name }}, your parcel has arrived."


@app.post("/preview")
def preview():
    name = request.form.get("name", "")
    text = rendering.fill(request.form.get("source", DEFAULT), name=name)
    return jsonify(characters=len(text))
