"""A document of the client's is a query of motor's, or its text is."""

from flask import Flask, request
from motor.motor_asyncio import AsyncIOMotorClient

app = Flask(__name__)

birds = AsyncIOMotorClient().zoo.birds


@app.post("/find")
async def find():
    await birds.find_one({"name": str(request.json["name"])})  # ok
    await birds.find_one({"name": request.json["name"]})  # finding: CSP-D110
    return "done"
