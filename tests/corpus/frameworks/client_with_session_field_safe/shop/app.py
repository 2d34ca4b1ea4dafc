"""The application."""

from flask import Flask, jsonify, request

from .client import StockClient


def create_app():
    app = Flask(__name__)
    stock = StockClient()

    @app.get("/stock")
    def show():
        return jsonify(stock.fetch(request.args["item"]))

    return app
