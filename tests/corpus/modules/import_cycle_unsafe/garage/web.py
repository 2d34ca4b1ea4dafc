"""Unsafe: two modules import each other, and between them the key stays text."""

from flask import Flask, jsonify, request

from garage.cars import cars_of

app = Flask(__name__)


@app.get("/cars")
def cars_view():
    return jsonify(cars_of(request.args.get("owner")))
