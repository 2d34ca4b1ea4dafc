"""Options go through several functions as keywords."""

import os

from flask import Flask, request

app = Flask(__name__)


def outer(name, **options):
    options.setdefault("format", "png")
    return inner(name, **options)


def inner(name, *, format="jpg", title=""):
    return os.system(f"draw --format {format} --title {title} {len(name)}")  # finding: CSP-D003


@app.get("/draw")
def draw():
    return {"code": outer(request.args["name"], title=request.args.get("title", ""))}
