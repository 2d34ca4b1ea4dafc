"""Unsafe: a recursive function flattens the posted lists without touching the words."""

import shlex
import subprocess

from flask import Flask, request

app = Flask(__name__)


def flatten(node):
    if isinstance(node, list):
        words = []
        for child in node:
            words += flatten(child)
        return words
    return [str(node)] if shlex.quote(str(node)) else []


@app.post("/words/sort")
def sort_words():
    words = flatten(request.get_json())
    line = "printf '%s\\n' " + " ".join(words) + " | sort"
    output = subprocess.check_output(line, shell=True)  # finding: CSP-D003
    return {"count": output.count(b"\n")}
