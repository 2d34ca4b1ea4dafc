"""Unsafe: the container's texts are joined as they are, and the part of the address is decoded."""

import logging
from urllib.parse import unquote, urlsplit

from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger(__name__)


@app.route("/shelf")
def shelf():
    asked = [request.args["row"], request.args["column"]]
    log.info("asked for %s", ", ".join(asked))  # finding: CSP-D108
    log.info(f"asked for {dict(request.args)['row']}")  # finding: CSP-D108
    log.info("from %s", unquote(urlsplit(request.args["from"]).path))  # finding: CSP-D108
    return {"shelf": 1}
