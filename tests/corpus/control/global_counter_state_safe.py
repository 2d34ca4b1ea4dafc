"""A module variable is set before it is read."""

import os

from flask import Flask, request

app = Flask(__name__)


STATE = {"text": "steady", "calls": 0}


def remember(text):
    STATE["calls"] += 1
    STATE["size"] = len(text)


@app.post("/job")
def job():
    remember(request.get_data(as_text=True))
    chosen = STATE["text"]
    with open(os.path.join("/srv/data", chosen), "rb") as source:  # ok: CSP-D501
        return {"size": len(source.read())}
