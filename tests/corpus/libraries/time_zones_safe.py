"""Safe: what is logged is a zone that there is."""

import logging
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger(__name__)


def known(name: str) -> str:
    try:
        ZoneInfo(name)
        return name
    except ZoneInfoNotFoundError:
        return "UTC"


@app.get("/clock")
def clock():
    zone = ZoneInfo(known(request.args.get("zone", "UTC")))
    log.info("zone %s", zone)  # ok: CSP-D108
    return {"zone": "UTC"}
