"""A class attribute is set through the class and read through an object."""

import os

from flask import Flask, request

app = Flask(__name__)


class Current:
    text = "nothing"
    other = "nothing"


@app.post("/job")
def job():
    Current.other = request.form["q"]
    chosen = Current().text
    with open(os.path.join("/srv/data", chosen), "rb") as source:  # ok: CSP-D501
        return {"size": len(source.read())}
