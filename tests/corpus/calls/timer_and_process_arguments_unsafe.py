"""A timer runs a function later."""

import subprocess
import threading

from flask import Flask, request

app = Flask(__name__)


def announce(text, *, voice="en"):
    subprocess.call(f"espeak -v {voice} '{text}'", shell=True)  # finding: CSP-D003


@app.post("/announce")
def later():
    threading.Timer(5.0, announce, args=(request.form["text"],), kwargs={"voice": "de"}).start()
    return "", 202
