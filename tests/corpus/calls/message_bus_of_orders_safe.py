"""Commands go over a bus to handlers; one of them writes a line for the accountants."""

import logging
from dataclasses import dataclass

from flask import Flask, request

app = Flask(__name__)
logging.basicConfig(filename="orders.log")
log = logging.getLogger(__name__)


@dataclass
class PlaceOrder:
    article: str
    amount: int


@dataclass
class CancelOrder:
    number: int
    reason: str


class Bus:
    def __init__(self):
        self._handlers = {}

    def register(self, kind):
        def decorate(function):
            self._handlers.setdefault(kind, []).append(function)
            return function

        return decorate

    def send(self, message):
        return [handler(message) for handler in self._handlers.get(type(message), ())]


bus = Bus()


@bus.register(PlaceOrder)
def place(message):
    log.info("order of %d pieces", message.amount)
    return message.amount


@bus.register(CancelOrder)
def cancel(message):
    log.warning("order %d cancelled: %s", message.number, message.reason.replace("\n", " ").replace("\r", " "))  # ok: CSP-D108
    return message.number


@app.post("/orders")
def post_order():
    return {"done": bus.send(PlaceOrder(request.form["article"], int(request.form["amount"])))}


@app.post("/orders/<int:number>/cancel")
def post_cancel(number):
    return {"done": bus.send(CancelOrder(number, request.form.get("reason", "-")))}
