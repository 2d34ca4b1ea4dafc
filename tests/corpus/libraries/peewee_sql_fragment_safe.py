"""Plants of a garden, in the order that a visitor wants."""

from flask import Flask, jsonify, request
from peewee import SQL, CharField, Model, SqliteDatabase

db = SqliteDatabase("garden.db")
app = Flask(__name__)


class Plant(Model):
    name = CharField()
    bed = CharField()

    class Meta:
        database = db


@app.get("/plants")
def plants():
    order = request.args.get("order", "name")
    query = Plant.select().order_by(Plant.bed if order == "bed" else SQL("name"))  # ok: CSP-D101
    return jsonify([plant.name for plant in query])
