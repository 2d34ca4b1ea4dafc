"""Subscribe and look up."""

from flask import Blueprint, jsonify, request

from newsletter import subscribers

blueprint = Blueprint("newsletter", __name__)


@blueprint.errorhandler(subscribers.InvalidAddress)
def invalid(error):
    return jsonify(error="not an address"), 400


@blueprint.post("/subscribers")
def subscribe():
    subscribers.add(request.form.get("address"))
    return jsonify(ok=True), 201


@blueprint.get("/subscribers")
def look_up():
    return jsonify(subscribers.find(request.args.get("address")))
