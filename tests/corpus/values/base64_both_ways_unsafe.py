"""A round trip through base64."""

import base64
import logging

from flask import Flask, request

app = Flask(__name__)


@app.get("/job")
def job():
    packed = base64.b64encode(request.args.get("q", "").encode("utf-8"))
    chosen = base64.b64decode(packed).decode("utf-8")
    logging.getLogger("jobs").info("job: %s", chosen)  # finding: CSP-D108
    return {"ok": True}
