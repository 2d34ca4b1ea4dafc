"""The last branch assigns the visitor's own word."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/weather")
def weather():
    place = request.args.get("place", "")
    if place == "north":
        table = "station_n"
    elif place in ("south", "islands"):
        table = "station_s"
    elif len(place) > 20:
        table = "station_long"
    else:
        table = place
    reading = sqlite3.connect("weather.db").execute("SELECT degrees FROM " + table)  # finding: CSP-D101
    return jsonify(reading.fetchall())
