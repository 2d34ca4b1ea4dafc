import sqlite3

from flask import Flask, jsonify, request
from settings import DATABASE, MODE

app = Flask(__name__)


class Parcels:
    def __init__(self, database: str) -> None:
        self.connection = sqlite3.connect(database)

    def find(self, condition: str) -> list[int]:
        rows = self.connection.execute(f"SELECT id FROM parcel WHERE {condition}")  # finding: CSP-D101
        return [number for (number,) in rows]


@app.get("/parcels")
def parcels():
    condition = "delivered = 0"
    if MODE == "raw":
        condition = request.args.get("condition", condition)
    return jsonify(Parcels(DATABASE).find(condition))
