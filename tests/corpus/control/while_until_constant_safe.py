"""The loop ends with the counter at zero, which does not lead to the visitor's file."""

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/rolled")
def rolled():
    left = 3
    while left > 0:
        left -= 1
    name = "current.log" if left == 0 else request.args.get("name", "old.log")
    with open(f"/var/log/app/{name}") as handle:  # ok: CSP-D501
        return jsonify(lines=sum(1 for line in handle if line.strip()))
