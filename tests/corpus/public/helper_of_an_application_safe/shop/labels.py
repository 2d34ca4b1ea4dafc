"""Safe: an application is no library; it alone calls its helper, and with what is fixed."""

import os

from flask import Flask

app = Flask(__name__)


def print_label(size):
    os.system(f"lpr -o media={size} label.ps")  # ok: CSP-D003


@app.post("/labels")
def labels():
    print_label("a6")
    return {}
