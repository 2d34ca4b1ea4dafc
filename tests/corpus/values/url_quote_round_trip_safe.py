"""A percent-quoted word has no character that means anything in HTML."""

from urllib.parse import quote, unquote

from flask import Flask, make_response, request

app = Flask(__name__)


@app.get("/echo")
def echo():
    word = quote(request.args.get("word", ""), safe="")
    shown = word
    page = "<p>You searched for <b>" + shown + "</b>.</p>"
    return make_response(page)  # ok: CSP-X001
