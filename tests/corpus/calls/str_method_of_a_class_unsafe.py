"""Unsafe: formatting the object calls __str__, which returns the client's text."""

import html

from flask import Flask, request

app = Flask(__name__)


class Comment:
    def __init__(self, author, text):
        self.author = author
        self.text = text

    def __str__(self):
        return "<b>%s</b>: %s" % (html.escape(self.author), self.text)


@app.post("/comment/preview")
def preview():
    comment = Comment(request.form["author"], request.form["text"])
    return f"<article>{comment}</article>"  # finding: CSP-X001
