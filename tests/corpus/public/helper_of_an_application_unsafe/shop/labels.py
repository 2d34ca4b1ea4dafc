"""Unsafe: the application calls its helper with what a client sends."""

import os

from flask import Flask, request

app = Flask(__name__)


def print_label(size):
    os.system(f"lpr -o media={size} label.ps")  # finding: CSP-D003


@app.post("/labels")
def labels():
    print_label(request.form["size"])
    return {}
