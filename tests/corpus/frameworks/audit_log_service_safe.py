"""Actions are written to a log."""

import logging
import time

from flask import Flask, g, request

app = Flask(__name__)
audit = logging.getLogger("audit")


@app.before_request
def begin():
    g.started = time.monotonic()


@app.after_request
def finish(response):
    took = time.monotonic() - g.started
    audit.info("request took %.3f with status %d", took, response.status_code)  # ok: CSP-D108
    return response
