"""Users are found by fields of a document."""

from flask import Flask, jsonify, request
from pymongo import MongoClient

app = Flask(__name__)
db = MongoClient("mongodb://localhost:27017").crm


@app.post("/users/search")
def search():
    query = request.get_json()
    found = db.users.find({"city": str(query.get("city", ""))}).limit(50)  # ok: CSP-D110
    return jsonify([{"name": user["name"]} for user in found])
