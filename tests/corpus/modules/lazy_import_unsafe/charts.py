"""Unsafe: the function imported inside the view evaluates the formula."""

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/curve")
def curve():
    from formulas import evaluated as points

    return jsonify(points(request.args.get("f", "x")))
