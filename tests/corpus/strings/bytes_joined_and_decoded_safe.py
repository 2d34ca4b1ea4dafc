"""Bytes are joined, sliced and decoded before a shell sees them."""

import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.post("/say")
def say():
    data = bytearray(b"espeak ")
    data.extend(str(len(request.get_data())).encode("ascii"))
    line = bytes(data).decode("utf-8", "replace")
    return {"code": subprocess.call(line, shell=True)}  # ok: CSP-D003
