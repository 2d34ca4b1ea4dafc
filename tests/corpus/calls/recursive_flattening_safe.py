"""Safe: at the bottom of the recursion each word is quoted."""

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
    return [shlex.quote(str(node))]


@app.post("/words/sort")
def sort_words():
    words = flatten(request.get_json())
    line = "printf '%s\\n' " + " ".join(words) + " | sort"
    output = subprocess.check_output(line, shell=True)  # ok: CSP-D003
    return {"count": output.count(b"\n")}
