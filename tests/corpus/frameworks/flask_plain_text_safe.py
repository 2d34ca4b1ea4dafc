"""Safe: the response is plain text, in which a browser finds no tags."""

from flask import Flask, Response, request

app = Flask(__name__)


@app.get("/echo")
def echo():
    words = request.args.getlist("word")
    return Response(" ".join(words), status=200, mimetype="text/plain")  # ok: CSP-X001
