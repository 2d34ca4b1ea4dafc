"""The reading room."""

from flask import Flask, render_template, request

from reader import codec

app = Flask(__name__)
DEFAULTS = {"size": 12, "theme": "light"}


def preferences():
    cookie = request.cookies.get("prefs")
    if cookie is None:
        return dict(DEFAULTS)
    try:
        return {**DEFAULTS, **codec.decode(cookie)}
    except codec.PreferenceError:
        return dict(DEFAULTS)


@app.get("/read/<int:book>")
def read(book):
    return render_template("read.html", book=book, preferences=preferences())
