"""Safe: two modules import each other, and one of them makes a number of the key."""

from flask import Flask, jsonify, request

from garage.cars import cars_of

app = Flask(__name__)


@app.get("/cars")
def cars_view():
    return jsonify(cars_of(request.args.get("owner")))
