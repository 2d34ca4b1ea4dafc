"""A seed library's request path is cut at its slashes and put together below the catalogue: `..` is none of the pieces."""

import os

from flask import Flask, abort, request

app = Flask(__name__)
CATALOGUE = "/srv/seeds"


@app.get("/sheet")
def sheet():
    pieces = request.args["sheet"].split("/")
    if any(piece == ".." for piece in pieces):
        abort(404)
    with open(os.path.join(CATALOGUE, *pieces)) as file:  # ok: CSP-D501
        return {"sheet": file.read()}


@app.get("/picture")
def picture():
    pieces = request.args["picture"].split("/")
    with open(CATALOGUE + "/" + pieces[0]) as file:  # ok: CSP-D501
        return {"picture": file.read()}
