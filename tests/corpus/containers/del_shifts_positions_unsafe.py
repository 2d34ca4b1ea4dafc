"""With the head deleted, position zero is the visitor's expression."""

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/steps")
def steps():
    queue = ["0", request.form["step"], "1"]
    del queue[0]
    value = eval(queue[0])  # finding: CSP-D001
    return jsonify(value=float(value))
