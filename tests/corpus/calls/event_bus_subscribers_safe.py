"""Subscribers of an event bus get what is published."""

from collections import defaultdict

import requests
from flask import Flask, request

app = Flask(__name__)


class Bus:
    def __init__(self):
        self._subscribers = defaultdict(list)

    def on(self, topic):
        def register(function):
            self._subscribers[topic].append(function)
            return function

        return register

    def publish(self, topic, **payload):
        for subscriber in self._subscribers[topic]:
            subscriber(**payload)


bus = Bus()


@bus.on("order.created")
def notify(order_id, callback):
    requests.post("https://hooks.example.org/orders", json={"order": order_id, "to": callback}, timeout=3)  # ok: CSP-D402


@app.post("/orders")
def create():
    body = request.get_json()
    bus.publish("order.created", order_id=int(body["id"]), callback=body["callback"])
    return {"ok": True}, 201
