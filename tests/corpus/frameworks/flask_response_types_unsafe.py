"""Unsafe: a response without a type is a page."""

from flask import Flask, Response, request

app = Flask(__name__)


@app.get("/echo")
def echo():
    text = "You said " + request.args.get("text", "")
    return Response(text)  # finding: CSP-X001
