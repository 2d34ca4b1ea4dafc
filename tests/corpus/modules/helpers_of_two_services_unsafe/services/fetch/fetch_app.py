"""The fetch service."""

from flask import Flask, jsonify, request

from helpers import stored_name

app = Flask(__name__)


@app.get("/name")
def name():
    return jsonify(name=stored_name(request.args.get("for", "part")))
