"""Numbers are drawn."""

import random

from flask import Flask, make_response

app = Flask(__name__)


@app.get("/enter")
def enter():
    response = make_response({"ok": True})
    draw = random.getrandbits(64)  # ok: CSP-D311
    response.headers["X-Lottery"] = str(draw)
    return response
