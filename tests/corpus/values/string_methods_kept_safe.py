"""Only some characters of a text are kept."""

import logging

from flask import Flask, request

app = Flask(__name__)


@app.post("/job")
def job():
    given = request.form.to_dict().get("q", "")
    chosen = "".join(c for c in given if c.isdigit())
    logging.getLogger("jobs").info("job: %s", chosen)  # ok: CSP-D108
    return {"ok": True}
