"""A seed library's request path is cut at its slashes and put together below the catalogue: `..` may be among the pieces."""

import os

from flask import Flask, request

app = Flask(__name__)
CATALOGUE = "/srv/seeds"


@app.get("/sheet")
def sheet():
    pieces = request.args["sheet"].split("/")
    with open(os.path.join(CATALOGUE, *pieces)) as file:  # finding: CSP-D501
        return {"sheet": file.read()}


@app.get("/picture")
def picture():
    pieces = request.args["picture"].split("/")
    with open(CATALOGUE + "/" + "/".join(pieces)) as file:  # finding: CSP-D501
        return {"picture": file.read()}
