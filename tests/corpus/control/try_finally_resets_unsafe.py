"""What the handler of an error leaves in the name decides."""

import logging

from flask import Flask, request

log = logging.getLogger(__name__)
app = Flask(__name__)


@app.get("/convert")
def convert():
    raw = request.args.get("value", "0")
    try:
        value = float(raw)
    except ValueError:
        value = raw
    finally:
        raw = None
    log.info("converted %s", value)  # finding: CSP-D108
    return {"value": str(value)}
