"""An ExitStack runs callbacks with their arguments."""

import contextlib
import shutil

from flask import Flask, request

app = Flask(__name__)


@app.post("/scratch")
def scratch():
    folder = "/tmp/scratch/" + request.form["name"]
    with contextlib.ExitStack() as stack:
        stack.callback(shutil.rmtree, "/tmp/scratch/fixed", ignore_errors=True)  # ok: CSP-D501
        return {"folder": folder}
