"""Safe: the text is unescaped first and escaped last."""

import html

from flask import Flask, make_response, request

app = Flask(__name__)


@app.get("/quote")
def quote_of_the_day():
    text = request.args.get("text", "")
    shown = html.escape(html.unescape(text))
    page = "<blockquote>{}</blockquote>".format(shown)
    return make_response(page)  # ok: CSP-X001
