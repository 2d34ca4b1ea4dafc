"""Handlers in a chain clean what they are handed."""

import html

from flask import Flask, request

app = Flask(__name__)


class Handler:
    def __init__(self, following=None):
        self.following = following

    def handle(self, text):
        text = self.process(text)
        return self.following.handle(text) if self.following else text

    def process(self, text):
        return text


class Trim(Handler):
    def process(self, text):
        return text.strip()


class Escape(Handler):
    def process(self, text):
        return html.escape(text)


@app.get("/say")
def say():
    chain = Trim(Handler(Trim()))
    return "<p>" + chain.handle(request.args.get("text", "")) + "</p>"  # finding: CSP-X001
