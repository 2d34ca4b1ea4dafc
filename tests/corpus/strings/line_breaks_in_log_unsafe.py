"""A line break in the visitor's name begins a log line of the visitor's making."""

import logging

from flask import Flask, jsonify, request

app = Flask(__name__)
logger = logging.getLogger("signin")


@app.post("/sign-in")
def sign_in():
    logger.warning("refused: %s", request.form.get("name", ""))  # finding: CSP-D108
    return jsonify(ok=False), 403
