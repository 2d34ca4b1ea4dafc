"""Safe: the escaping base comes first in the method resolution order."""

import html

from flask import Flask, request

app = Flask(__name__)


class Widget:
    def show(self, text):
        return text


class Plain(Widget):
    def show(self, text):
        return "<span>" + text + "</span>"


class Escaped(Widget):
    def show(self, text):
        return "<span>" + html.escape(text) + "</span>"


class Badge(Escaped, Plain):
    pass


@app.get("/badge")
def badge():
    return Badge().show(request.args.get("label", "new"))  # ok: CSP-X001
