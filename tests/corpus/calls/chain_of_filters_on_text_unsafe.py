"""A text goes through filters that are named in a list; the last makes it fit for a shell, or does not."""

import os
import shlex
from functools import reduce

from flask import Flask, request

app = Flask(__name__)


def strip(text):
    return text.strip()


def shorten(text):
    return text[:40]


FILTERS = [strip, str.lower, shorten]


def apply(text):
    return reduce(lambda value, function: function(value), FILTERS, text)


@app.post("/say")
def say():
    os.system("espeak " + apply(request.form["text"]))  # finding: CSP-D003
    return {"ok": True}
