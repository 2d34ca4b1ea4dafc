"""A gateway is made by a factory of another file."""

from flask import Flask, request

from gateways.factory import gateway_for

app = Flask(__name__)


@app.get("/orders")
def orders():
    gateway = gateway_for("bound")
    return {"n": len(gateway.find(request.args.get("customer", "")))}
