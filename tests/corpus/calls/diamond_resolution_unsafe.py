"""Unsafe: the first base comes first in the method resolution order, and its method escapes nothing."""

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


class Badge(Plain, Escaped):
    pass


@app.get("/badge")
def badge():
    return Badge().show(request.args.get("label", "new"))  # finding: CSP-X001
