"""Every value of the form goes through its own cleaner."""

import os
import re

from flask import Flask, request

app = Flask(__name__)


def word(text):
    return re.sub(r"\W", "", text)


def number(text):
    return str(int(text))


CLEANERS = {"name": word, "count": number}


@app.post("/make")
def make():
    cleaned = {key: CLEANERS[key](request.form[key]) for key in ("name", "count")}
    return {"code": os.system("make-things {name} {count}".format(**cleaned))}  # ok: CSP-D003
