"""Constants are compared after several string methods."""

import os

from flask import Flask, request

app = Flask(__name__)
NAME = "Release-2024".casefold().removeprefix("release-")


@app.get("/v")
def v():
    text = request.args["v"]
    if NAME.isdigit() and NAME.endswith("25") and not NAME.startswith("19"):
        command = "show " + text
    else:
        command = "show all"
    return {"code": os.system(command)}  # ok: CSP-D003
