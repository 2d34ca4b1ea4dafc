"""A helper checks the characters of what is decoded, or of what comes out."""

import base64
import re

from flask import Flask, abort, request

app = Flask(__name__)
ALLOWED = re.compile(r"[A-Za-z0-9]+")


def checked(text):
    if not ALLOWED.fullmatch(text):
        abort(400)
    return text


@app.get("/file")
def file():
    name = base64.b32decode(checked(request.args["name"])).decode()
    with open("/srv/files/" + name) as source:  # finding: CSP-D501
        return {"size": len(source.read())}
