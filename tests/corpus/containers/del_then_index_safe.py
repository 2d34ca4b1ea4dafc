"""Elements are deleted, the rest moves up."""

import logging

from flask import Flask, request

app = Flask(__name__)


@app.post("/job")
def job():
    row = ["first", "second", request.get_data(as_text=True), "last"]
    del row[0]
    del row[-1]
    chosen = row[0]
    logging.getLogger("jobs").info("job: %s", chosen)  # ok: CSP-D108
    return {"ok": True}
