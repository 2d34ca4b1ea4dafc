"""A value for a query is a text."""

from flask import Flask, request
import pymongo

app = Flask(__name__)


@app.post("/job")
def job():
    x = request.get_json()
    people = pymongo.MongoClient().club.people
    if not isinstance(x["name"], str):
        return {"error": "name"}
    return {"n": people.count_documents({"name": x["name"]})}  # ok: CSP-D110
