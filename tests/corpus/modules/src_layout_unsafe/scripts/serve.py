"""Unsafe: a script outside src hands the query's text to the package below src."""

from flask import Flask, jsonify, request

from inventory import Inventory

app = Flask(__name__)


@app.get("/near")
def near():
    return jsonify(Inventory().near(request.args["shelf"]))
