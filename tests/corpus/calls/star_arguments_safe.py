"""Safe: the starred call puts the client's words where the numbers stand."""

import os

from flask import Flask, request

app = Flask(__name__)


def resize(program, width, height):
    return os.system("%s -resize %dx%d in.png out.png" % (program, int(width), int(height)))  # ok: CSP-D003


@app.post("/resize")
def resize_view():
    words = request.form.getlist("word")
    first, *sizes = ["convert", *words, "60", "40"]
    code = resize(first, *sizes[:2])
    return {"code": code}
