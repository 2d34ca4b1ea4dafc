"""Encoded names are looked up in a list before they are decoded, or not."""

import binascii

from flask import Flask, abort, request

app = Flask(__name__)
NAMES = ("61", "62")


@app.get("/file")
def file():
    digits = request.args["name"]
    if not digits:
        abort(404)
    name = binascii.unhexlify(digits).decode()
    with open("/srv/files/" + name) as source:  # finding: CSP-D501
        return {"size": len(source.read())}
