"""Line ends are escaped."""

import logging

from flask import Flask, request

app = Flask(__name__)


@app.post("/job")
def job():
    x = request.get_json()["q"]
    logging.getLogger("a").error("odd: {}".format(x.strip()))  # finding: CSP-D108
    return {"ok": True}
