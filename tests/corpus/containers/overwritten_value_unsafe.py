"""The branch that would replace the visitor's expression never runs, for its constant condition is false."""

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/area")
def area():
    expression = request.args.get("expression", "0")
    length = len(expression)
    if length < 0 and False:
        expression = "3 * 4"
    return jsonify(area=int(eval(expression)), length=length)  # finding: CSP-D001
