"""The %r form writes a line break as two harmless characters."""

import logging

from flask import Flask, jsonify, request

app = Flask(__name__)
logger = logging.getLogger("signin")


@app.post("/sign-in")
def sign_in():
    logger.warning("refused: %r", request.form.get("name", ""))  # ok: CSP-D108
    return jsonify(ok=False), 403
