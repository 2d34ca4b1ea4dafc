"""Pages."""

from flask import Blueprint, jsonify, request

import db

bp = Blueprint("views", __name__)


@bp.get("/user")
def user():
    name = request.args["name"]
    return jsonify(db.one("SELECT id FROM user WHERE name = %s", name))
