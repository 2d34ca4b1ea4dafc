"""Unsafe: functools.partial binds the client's text as the command's first part."""

import functools
import os

from flask import Flask, request

app = Flask(__name__)


def command(program, level):
    return os.system(f"{program} --level {level}")  # finding: CSP-D003


@app.post("/volume")
def volume():
    level = int(request.form.get("level", "3"))
    mixer = functools.partial(command, request.form.get("mixer", "amixer"))
    return {"code": mixer(level)}
