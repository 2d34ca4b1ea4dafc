"""A generator filters lines before they are run."""

import os

from flask import Flask, request

app = Flask(__name__)
KNOWN = ("start", "stop", "status")


def commands(text):
    for line in text.splitlines():
        word = line.strip()
        if not word or word.startswith("#"):
            continue
        yield word


@app.post("/script")
def script():
    return {"codes": [os.system("service-ctl " + each) for each in commands(request.get_data(as_text=True))]}  # finding: CSP-D003
