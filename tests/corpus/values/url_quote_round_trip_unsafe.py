"""Quoting and unquoting gives back the visitor's markup, which the page then shows."""

from urllib.parse import quote, unquote

from flask import Flask, make_response, request

app = Flask(__name__)


@app.get("/echo")
def echo():
    word = quote(request.args.get("word", ""), safe="")
    shown = unquote(word)
    page = "<p>You searched for <b>" + shown + "</b>.</p>"
    return make_response(page)  # finding: CSP-X001
