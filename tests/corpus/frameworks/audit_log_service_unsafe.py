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
    audit.info("%s %s took %.3f for %s", request.method, request.path, took, request.headers.get("X-User", "-"))  # finding: CSP-D108
    return response
