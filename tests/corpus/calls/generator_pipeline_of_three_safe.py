"""Lines go through a pipeline of generators."""

import os

from flask import Flask, request

app = Flask(__name__)


def lines(text):
    yield from text.splitlines()


def trimmed(source):
    for line in source:
        yield line.strip()


def numbered(source):
    for number, line in enumerate(source):
        yield number, line


@app.post("/pipe")
def pipe():
    codes = []
    for number, line in numbered(trimmed(lines(request.form["text"]))):
        codes.append(os.system("say %d" % number))  # ok: CSP-D003
    return {"codes": codes}
