"""Unsafe: the address of a redirect is written into a header by hand."""

from flask import Flask, Response, request

app = Flask(__name__)


@app.get("/go")
def go():
    target = request.args["to"]
    answer = Response(status=302)
    answer.headers["Location"] = target  # finding: CSP-D801
    return answer
