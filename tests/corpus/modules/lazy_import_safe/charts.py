"""Safe: the function imported inside the view looks the formula up."""

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/curve")
def curve():
    from formulas import looked_up as points

    return jsonify(points(request.args.get("f", "x")))
