"""Unsafe: what is logged is written as it is, line breaks and all."""

import logging

from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger(__name__)


@app.route("/shelf")
def shelf():
    name = request.args.get("name")
    if name is None:
        name = request.cookies.get("shelf", "none")
    log.info("shelf %s", name)  # finding: CSP-D108
    log.info("shelf {}".format(name))  # finding: CSP-D108
    return {"shelf": 1}
