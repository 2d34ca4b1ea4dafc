"""Several managers, a lock and a suppress."""

import contextlib
import os
import threading

from flask import Flask, request

app = Flask(__name__)
lock = threading.Lock()


@app.post("/remove")
def remove():
    name = request.form["name"]
    with lock, contextlib.suppress(FileNotFoundError, ValueError):
        name = f"{int(name, 16):08x}"
        os.remove("/srv/blobs/" + name)  # ok: CSP-D501
    return "", 204
