"""Unsafe: an event that a request carries becomes a command."""

import os
import shlex

from cloudevents.http import from_http
from flask import Flask, request

app = Flask(__name__)


@app.post("/")
def receive():
    event = from_http(request.headers, request.get_data())
    os.system("index " + event.data["name"])  # finding: CSP-D003
    return "", 204
