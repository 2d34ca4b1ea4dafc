"""Six random digits are the seed of a puzzle that a player asked for."""

import random

from flask import Flask, jsonify, session

app = Flask(__name__)


@app.route("/puzzle", methods=["POST"])
def puzzle():
    number = random.randint(100000, 999999)
    session["puzzle"] = str(number)  # ok: CSP-D311
    return jsonify(sent=True)
