"""What a generator gives second depends on a branch."""

import os

from flask import Flask, request

app = Flask(__name__)


def words(text, wanted):
    yield "first"
    if wanted > 3:
        yield text
    yield "last"


@app.post("/word")
def word():
    found = list(words(request.form["text"], int(request.form["wanted"])))
    return {"code": os.system("say " + found[1])}  # finding: CSP-D003
