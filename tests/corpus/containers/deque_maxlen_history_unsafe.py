"""A history with a maximal length drops the oldest."""

import collections
import os

from flask import Flask, request

app = Flask(__name__)


@app.post("/again")
def again():
    history = collections.deque(["date", "uptime"], maxlen=2)
    history.append(request.form["command"])
    history.append("who")
    return {"code": os.system(history[0])}  # finding: CSP-D003
