"""Safe: the response is declared to be plain text."""

from flask import Flask, Response, request

app = Flask(__name__)


@app.get("/echo")
def echo():
    text = "You said " + request.args.get("text", "")
    return Response(text, content_type="text/plain; charset=utf-8")  # ok: CSP-X001
