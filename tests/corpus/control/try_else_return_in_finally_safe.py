"""What finally does to the value."""

import os

from flask import Flask, request

app = Flask(__name__)


def name_of(text):
    result = "none"
    try:
        result = text.split(":", 1)[1]
    except IndexError:
        result = text
    finally:
        result = str(len(result))
    return result


@app.get("/n")
def n():
    return {"code": os.system("name " + name_of(request.args["n"]))}  # ok: CSP-D003
