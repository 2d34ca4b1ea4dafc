"""Numbers go through an array; the text does not."""

import array
import os

from flask import Flask, request

app = Flask(__name__)


@app.post("/array")
def numbers():
    texts = request.form["values"].split(",")
    values = array.array("d", (float(text) for text in texts))
    return {"code": os.system("plot " + ",".join(str(value) for value in values))}  # ok: CSP-D003
