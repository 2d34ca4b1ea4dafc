"""An Enum member's value decides."""

import enum
import os

from flask import Flask, request

app = Flask(__name__)


class Mode(enum.Enum):
    SAFE = 1
    RAW = 2


MODE = Mode.SAFE


@app.get("/go")
def go():
    name = request.args["name"]
    if MODE is Mode.SAFE:
        name = "default"
    return {"code": os.system("go " + name)}  # ok: CSP-D003
