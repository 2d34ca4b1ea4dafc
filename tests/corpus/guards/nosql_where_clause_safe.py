"""A clause is JavaScript."""

from flask import Flask, request
import pymongo

app = Flask(__name__)


@app.post("/job")
def job():
    x = request.get_json()["q"]
    people = pymongo.MongoClient().club.people
    found = people.find_one({"name": str(x)})  # ok: CSP-D110
    return {"found": found is not None}
