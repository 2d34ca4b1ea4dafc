"""Unsafe: the name of the time zone is logged as it came, whether there is such a zone or not."""

import logging

from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger(__name__)


@app.get("/clock")
def clock():
    zone = request.args.get("zone", "UTC")
    log.info("zone %s", zone)  # finding: CSP-D108
    return {"zone": "UTC"}
