"""Numbers go through an array; the text does not."""

import array
import os

from flask import Flask, request

app = Flask(__name__)


@app.post("/array")
def numbers():
    texts = request.form["values"].split(",")
    values = array.array("d", (float(text) for text in texts))
    return {"code": os.system("plot " + request.form["title"]), "sum": sum(values)}  # finding: CSP-D003
