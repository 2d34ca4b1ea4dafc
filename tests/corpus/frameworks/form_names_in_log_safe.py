"""The names of a form's fields are written to a log."""

import logging

from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger("survey")


@app.post("/survey")
def survey():
    for field in request.form.keys():
        log.info("answered " + field.replace("\r", "").replace("\n", ""))  # ok: CSP-D108
    return {"answered": len(request.form)}
