"""Unsafe: strip() leaves the line ends inside the text, which forge log entries."""

import logging

from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger("door")


@app.post("/door/open")
def open_door():
    badge = request.form.get("badge", "")
    shown = badge.strip()
    log.info("door opened with badge " + shown)  # finding: CSP-D108
    return "", 204
