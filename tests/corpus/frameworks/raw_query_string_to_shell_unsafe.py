"""The raw query string is decoded by hand and handed to a shell."""

import os
import shlex
from urllib.parse import unquote_plus

from flask import Flask, request

app = Flask(__name__)


@app.get("/ping")
def ping():
    raw = request.query_string.decode("utf-8")
    start = raw.find("host=") + len("host=")
    host = unquote_plus(raw[start:].split("&")[0])
    status = os.system("ping -c 1 " + host)  # finding: CSP-D003
    return {"status": status}
