"""Unsafe: the response has Flask's default type, HTML, and shows the client's text."""

from flask import Flask, Response, request

app = Flask(__name__)


@app.get("/echo")
def echo():
    words = request.args.getlist("word")
    return Response(" ".join(words), status=200)  # finding: CSP-X001
