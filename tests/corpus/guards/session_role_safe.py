"""Safe: the session only ever gets one of two constants."""

from flask import Flask, jsonify, request, session

app = Flask(__name__)


@app.post("/units")
def choose_units():
    units = request.form.get("units", "metric")
    session["units"] = "imperial" if units == "imperial" else "metric"  # ok: CSP-D802
    return jsonify(saved=True)
