"""A document is taken apart by patterns."""

import os

from flask import Flask, request

app = Flask(__name__)


@app.post("/event")
def event():
    match request.get_json():
        case {"kind": "print", "file": str(name)}:
            return {"code": os.system("lp " + str(len(name)))}  # ok: CSP-D003
        case {"kind": "stop"}:
            return {"code": 0}
        case _:
            return {"code": 1}
