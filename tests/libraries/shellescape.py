"""A word that was quoted is a word of a command."""

import os

from flask import Flask, request
from shellescape import quote

app = Flask(__name__)


@app.get("/ping")
def ping():
    host = request.args["host"]
    os.system("ping -c 1 " + quote(host))  # ok
    os.system("ping -c 1 " + host)  # finding: CSP-D003
    return "sent"
