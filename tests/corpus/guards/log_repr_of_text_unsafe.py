"""A text is written to a log."""

import logging

from flask import Flask, request

app = Flask(__name__)


@app.get("/job")
def job():
    x = request.args.get("q", "")
    logging.warning("odd: " + x)  # finding: CSP-D108
    return {"ok": True}
