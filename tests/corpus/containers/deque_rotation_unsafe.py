"""What is at the head of a deque after rotating."""

import os
from collections import deque

from flask import Flask, request

app = Flask(__name__)


@app.post("/next")
def following():
    ring = deque(["alpha", "beta"])
    ring.append(request.form["name"])
    ring.rotate(1)
    return {"code": os.system("start-unit " + ring[0])}  # finding: CSP-D003
