"""A document of the request is a query, or its fields are texts."""

from flask import Flask, jsonify, request
from pymongo import MongoClient

app = Flask(__name__)
users = MongoClient("mongodb://localhost").shop.users


@app.post("/login")
def login():
    body = request.get_json()
    found = users.find_one({"name": body["name"], "pin": body["pin"]})  # finding: CSP-D110
    return jsonify(ok=found is not None)
