"""Safe: functools.partial binds a constant, and the client's number is converted."""

import functools
import os

from flask import Flask, request

app = Flask(__name__)


def command(program, level):
    return os.system(f"{program} --level {level}")  # ok: CSP-D003


@app.post("/volume")
def volume():
    level = int(request.form.get("level", "3"))
    mixer = functools.partial(command, "amixer")
    return {"code": mixer(level)}
