"""Unsafe: a piece of a list that commas separate is not `..`, and may begin with it."""

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/pages")
def pages():
    found = []
    for part in request.args["names"].split(","):
        if part in ("..", ""):
            abort(400)
        with open("pages/" + part) as page:  # finding: CSP-D501
            found.append(page.read())
    return {"pages": found}
