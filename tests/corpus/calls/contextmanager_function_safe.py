"""Safe: the context manager yields a path made of a number."""

import contextlib
import os
import shutil

from flask import Flask, request

app = Flask(__name__)


@contextlib.contextmanager
def workspace(label):
    path = os.path.join("/srv/work", label)
    os.makedirs("/srv/work", exist_ok=True)
    try:
        yield path
    finally:
        os.sync()


@app.delete("/workspace")
def drop_workspace():
    label = request.args["label"]
    with workspace(f"{int(label):05d}") as path:
        shutil.rmtree(path, ignore_errors=True)  # ok: CSP-D501
    return {"dropped": True}
