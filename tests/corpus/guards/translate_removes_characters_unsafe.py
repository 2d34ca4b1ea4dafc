"""str.translate deletes characters."""

import os

from flask import Flask, request

app = Flask(__name__)
TABLE = str.maketrans({"\n": "", "\r": ""})


@app.get("/read")
def read():
    name = request.args["name"].translate(TABLE).lstrip(".")
    with open(os.path.join("/srv/texts", name)) as stream:  # finding: CSP-D501
        return {"text": stream.read()}
