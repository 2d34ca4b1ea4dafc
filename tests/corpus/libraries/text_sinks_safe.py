"""Text from the request has no line breaks, is escaped, or is a value."""

import csv
import logging
import re
from email.message import EmailMessage
from email.mime.text import MIMEText

from flask import Flask, current_app, request

app = Flask(__name__)
log = logging.getLogger(__name__)


@app.route("/a")
def logged() -> str:
    word = request.args["word"]
    log.warning("word: %r", word)  # ok: CSP-D108
    log.warning("word: %s", word.replace("\n", "").replace("\r", ""))  # ok: CSP-D108
    log.warning("word: %d", int(word))  # ok: CSP-D108
    log.warning(f"word: {word!r}")  # ok: CSP-D108
    return ""


@app.route("/d")
def patterns() -> str:
    word = request.args["word"]
    re.compile(re.escape(word))  # ok: CSP-D111
    re.search("^x", word)  # ok: CSP-D111
    "Hello {name}".format(name=word)  # ok: CSP-D112
    getattr(request, "args")  # ok: CSP-D008
    return ""
