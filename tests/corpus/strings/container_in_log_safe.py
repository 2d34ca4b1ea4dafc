"""Safe: a container's text has its texts as literals, and the parts of an address have no line ends."""

import logging
from urllib.parse import urlsplit

from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger(__name__)


@app.route("/shelf")
def shelf():
    asked = [request.args["row"], request.args["column"]]
    log.info("asked for %s", asked)  # ok: CSP-D108
    log.info(f"asked for {dict(request.args)}")  # ok: CSP-D108
    log.info("from %s", urlsplit(request.args["from"]).path)  # ok: CSP-D108
    return {"shelf": 1}
