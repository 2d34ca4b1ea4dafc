"""A name is taken apart; what is checked of it is kept, or something else is."""

import os

from flask import Flask, abort, request

app = Flask(__name__)
KINDS = {".txt", ".md", "readme", "licence"}


@app.get("/text")
def text():
    stem, ending = os.path.splitext(request.args["name"])
    if stem not in KINDS:
        abort(404)
    with open(f"/srv/texts/{stem}.txt") as handle:  # ok: CSP-D501
        return {"text": handle.read()}
