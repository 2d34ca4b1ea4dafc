"""Unsafe: the decorator hands the argument on unchanged."""

import functools
import os
import shlex

from flask import Flask, request

app = Flask(__name__)


def one_word(function):
    @functools.wraps(function)
    def wrapper(text, *rest):
        return function(text.strip(), *rest) if shlex.split(text) else None

    return wrapper


@one_word
def speak(text, voice="en"):
    os.system("espeak -v " + voice + " -- " + text)  # finding: CSP-D003


@app.post("/speak")
def speak_view():
    speak(request.form["text"])
    return "", 204
