"""A small parser with states; only digits get through in one of them."""

import os

from flask import Flask, request

app = Flask(__name__)


def numbers_of(text):
    found, current = [], ""
    for character in text:
        if character.isdigit():
            current += character
        elif current:
            found.append(current)
            current = ""
    if current:
        found.append(current)
    return found


@app.get("/kill")
def kill():
    for number in numbers_of(request.args["pids"]):
        os.system("kill -TERM " + number)  # ok: CSP-D003
    return "done"
