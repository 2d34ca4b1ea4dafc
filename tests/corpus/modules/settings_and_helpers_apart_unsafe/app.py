"""Settings of one file decide how a helper of another one works."""

from flask import Flask, request

import settings
from tools.shell import run

app = Flask(__name__)


@app.post("/convert")
def convert():
    return {"code": run(settings.COMMAND, request.form["file"])}
