"""Safe: the event's name is quoted."""

import os
import shlex

from cloudevents.http import from_http
from flask import Flask, request

app = Flask(__name__)


@app.post("/")
def receive():
    event = from_http(request.headers, request.get_data())
    os.system("index " + shlex.quote(event.data["name"]))  # ok: CSP-D003
    return "", 204
