"""A helper parses or returns None."""

import datetime
import os
import uuid

from flask import Flask, request

app = Flask(__name__)


def as_uuid(text):
    try:
        return uuid.UUID(text)
    except ValueError:
        return None


@app.get("/report")
def report():
    number = as_uuid(request.args.get("id", ""))
    day = request.args.get("day", "")
    if number is None:
        return "bad id", 400
    name = f"{number}-{day}.txt"
    with open(os.path.join("/srv/reports", name)) as stream:  # finding: CSP-D501
        return {"text": stream.read()}
