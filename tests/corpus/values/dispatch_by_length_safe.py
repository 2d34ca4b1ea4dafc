"""A constant's length and slices decide."""

import os

from flask import Flask, request

app = Flask(__name__)
NAMES = "alpha,beta,gamma,delta"
PICK = NAMES.split(",")[len(NAMES) % 4 - 1]


@app.get("/pick")
def pick():
    table = {"beta": "echo 1", "gamma": request.args["command"], "alpha": "echo 2", "delta": "echo 3"}
    return {"code": os.system(table[PICK])}  # ok: CSP-D003
