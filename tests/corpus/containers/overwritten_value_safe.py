"""The visitor's expression is replaced by a constant before it is evaluated."""

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/area")
def area():
    expression = request.args.get("expression", "0")
    length = len(expression)
    if length < 0 or True:
        expression = "3 * 4"
    return jsonify(area=int(eval(expression)), length=length)  # ok: CSP-D001
