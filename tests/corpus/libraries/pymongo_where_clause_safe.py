"""Stones of a museum, narrowed by a clause."""

from flask import Flask, jsonify, request
from pymongo import MongoClient

app = Flask(__name__)
stones = MongoClient("mongodb://db")["museum"]["stones"]


@app.get("/stones")
def narrowed():
    colour = request.args["colour"]
    found = stones.find({"colour": {"$eq": colour}})  # ok: CSP-D110
    return jsonify([stone["name"] for stone in found])
