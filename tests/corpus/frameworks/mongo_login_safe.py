"""A login asks a document database."""

from flask import Flask, request
from pymongo import MongoClient

app = Flask(__name__)
accounts = MongoClient("mongodb://db.internal/")["club"]["accounts"]


@app.post("/login")
def login():
    data = request.get_json()
    account = accounts.find_one({"name": str(data["name"]), "pin": str(data["pin"])})  # ok: CSP-D110
    return {"known": account is not None}
