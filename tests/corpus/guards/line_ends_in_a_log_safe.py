"""Safe: no line end is left in the text that is logged."""

import logging

from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger("door")


@app.post("/door/open")
def open_door():
    badge = request.form.get("badge", "")
    shown = badge.replace("\r", "").replace("\n", "")
    log.info("door opened with badge " + shown)  # ok: CSP-D108
    return "", 204
