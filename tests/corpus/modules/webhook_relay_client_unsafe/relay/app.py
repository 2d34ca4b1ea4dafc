"""Takes subscriptions."""

from flask import Flask, jsonify, request

from relay.client import DeliveryError, Relay, Subscription

app = Flask(__name__)
relay = Relay()


@app.post("/subscriptions/test")
def test_subscription():
    body = request.get_json()
    subscription = Subscription(url=body["url"], secret=body.get("secret", ""))
    try:
        delivered = relay.deliver(subscription, {"event": "ping"})
    except DeliveryError:
        return jsonify(error="this address is not allowed"), 400
    return jsonify(delivered=delivered)
