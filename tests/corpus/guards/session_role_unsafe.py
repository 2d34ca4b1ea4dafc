"""Unsafe: the role that later requests trust is what the client asked for."""

from flask import Flask, jsonify, request, session

app = Flask(__name__)


@app.post("/units")
def choose_units():
    units = request.form.get("units", "metric")
    session["units"] = units  # finding: CSP-D802
    return jsonify(saved=True)
