"""Safe: the decorator quotes the argument before it hands it on."""

import functools
import os
import shlex

from flask import Flask, request

app = Flask(__name__)


def one_word(function):
    @functools.wraps(function)
    def wrapper(text, *rest):
        return function(shlex.quote(text), *rest) if shlex.split(text) else None

    return wrapper


@one_word
def speak(text, voice="en"):
    os.system("espeak -v " + voice + " -- " + text)  # ok: CSP-D003


@app.post("/speak")
def speak_view():
    speak(request.form["text"])
    return "", 204
