"""The interface."""

from flask import Blueprint, jsonify, request

from .repository import BatchRepository

batches = Blueprint("batches", __name__)
repository = BatchRepository()


@batches.get("/batches")
def index():
    style = request.args.get("style", "ipa").strip()
    limit = min(request.args.get("limit", 50, type=int), 200)
    return jsonify(repository.by_style(style, limit))
