"""Values are swapped and rotated through several names."""

import os

from flask import Flask, request

app = Flask(__name__)


@app.get("/tail")
def tail():
    first, second, third = "app", request.args["log"], "web"
    first, second, third = third, first, second
    first, third = third, first
    return {"code": os.system(f"tail -n 20 /var/log/{first}.log")}  # finding: CSP-D003
