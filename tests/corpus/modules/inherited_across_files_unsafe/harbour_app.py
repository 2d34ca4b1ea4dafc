"""Unsafe: the repository in use overrides the inherited conversion by plain quotes."""

from flask import Flask, jsonify, request

from repositories import Harbours as Things

app = Flask(__name__)


@app.get("/thing")
def thing():
    return jsonify(Things("sea.db").find(request.args["key"]))
