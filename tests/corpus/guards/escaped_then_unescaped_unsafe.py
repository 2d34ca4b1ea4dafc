"""Unsafe: the escaped text is unescaped again before it is shown."""

import html

from flask import Flask, make_response, request

app = Flask(__name__)


@app.get("/quote")
def quote_of_the_day():
    text = request.args.get("text", "")
    shown = html.unescape(html.escape(text))
    page = "<blockquote>{}</blockquote>".format(shown)
    return make_response(page)  # finding: CSP-X001
