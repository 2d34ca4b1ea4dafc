"""The name of a zone that there is holds no line break; one that was not asked for may."""

import logging

import pytz
from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger(__name__)


@app.get("/hours")
def hours():
    zone = pytz.timezone(request.args["zone"])
    log.info("hours of %s", zone)  # ok
    log.info("hours of %s", request.args["place"])  # finding: CSP-D108
    return {}
