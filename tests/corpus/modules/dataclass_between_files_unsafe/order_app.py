"""Unsafe: the field that reaches the SQL in another file is the client's text."""

from flask import Flask, jsonify, request

from orders import Order
from warehouse import stock

app = Flask(__name__)


@app.post("/stock")
def check_stock():
    data = request.get_json()
    order = Order(data["article"], int(data["count"]), note=data.get("note", ""))
    return jsonify(stock(order))
