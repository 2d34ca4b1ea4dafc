"""Six random digits are the code that a customer must type to prove who they are."""

import random

from flask import Flask, jsonify, session

app = Flask(__name__)


@app.route("/code", methods=["POST"])
def code():
    number = random.randint(100000, 999999)
    session["otp"] = str(number)  # finding: CSP-D311
    return jsonify(sent=True)
