"""The role that later requests trust is what the visitor wrote into the form."""

import os

from flask import Flask, jsonify, request, session

app = Flask(__name__)
app.secret_key = os.environ["SESSION_KEY"]


@app.post("/enter")
def enter():
    role = request.form.get("role", "reader")
    session["role"] = role  # finding: CSP-D802
    return jsonify(entered=True, asked=len(role))
