"""A label is formatted with a format that somebody chose."""

from flask import Flask, request

app = Flask(__name__)


class Item:
    secret = "s3cr3t"

    def __init__(self, name):
        self.name = name


@app.get("/label")
def label():
    item = Item(request.args["name"])
    text = "{item.name}".format(item=item)  # ok: CSP-D112
    return {"label": text}
