"""Unsafe: the blueprint's view pastes the colour into the query that it runs on g's connection."""

from flask import Blueprint, jsonify, request

from .database import get_db

plants = Blueprint("plants", __name__)


@plants.route("/", methods=["GET", "POST"])
def index():
    colour = request.values.get("colour", "green")
    cursor = get_db().cursor()
    cursor.execute("SELECT name FROM plants WHERE colour = '" + colour + "'")  # finding: CSP-D101
    return jsonify(cursor.fetchall())
