"""Safe: a script outside src hands a number to the package below src."""

from flask import Flask, jsonify, request

from inventory import Inventory

app = Flask(__name__)


@app.get("/near")
def near():
    return jsonify(Inventory().near(int(request.args["shelf"])))
