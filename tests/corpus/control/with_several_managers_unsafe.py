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
        int(name[:1], 16)
        os.remove("/srv/blobs/" + name)  # finding: CSP-D501
    return "", 204
