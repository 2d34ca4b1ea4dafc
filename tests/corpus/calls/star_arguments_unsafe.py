"""Unsafe: the starred call puts the client's first word where the program stands."""

import os

from flask import Flask, request

app = Flask(__name__)


def resize(program, width, height):
    return os.system("%s -resize %dx%d in.png out.png" % (program, int(width), int(height)))  # finding: CSP-D003


@app.post("/resize")
def resize_view():
    words = request.form.getlist("word")
    first, *sizes = ["convert", *words, "60", "40"]
    code = resize(*sizes[:3])
    return {"code": code}
