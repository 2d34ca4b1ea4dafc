"""With the second element deleted, position zero is still the constant."""

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/steps")
def steps():
    queue = ["0", request.form["step"], "1"]
    del queue[1]
    value = eval(queue[0])  # ok: CSP-D001
    return jsonify(value=float(value))
