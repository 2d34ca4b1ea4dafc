"""The error of a text that is no number repeats it as a literal, in which a line break is written out."""

import logging

from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger(__name__)


def parse(text):
    if not text.isdigit():
        raise ValueError(f"not a number of pages: {text}")
    return int(text)


@app.route("/print")
def print_pages():
    try:
        pages = int(request.args["pages"])
    except ValueError as error:
        log.warning("nothing printed: %s", error)  # ok: CSP-D108
        return "how many?", 400
    return str(pages)
