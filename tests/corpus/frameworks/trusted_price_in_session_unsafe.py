"""A price goes into the session."""

from flask import Flask, request, session

app = Flask(__name__)
PRICES = {"tea": 3, "coffee": 4}


@app.post("/cart")
def cart():
    item = request.form["item"]
    price = request.form["price"]
    session["price"] = price  # finding: CSP-D802
    return {"ok": True}
