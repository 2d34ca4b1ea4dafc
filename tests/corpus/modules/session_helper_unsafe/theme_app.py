"""Unsafe: the helper in another file keeps unknown themes as the client wrote them."""

from flask import Flask, request

from preferences import keep_theme

app = Flask(__name__)


@app.post("/theme")
def theme():
    keep_theme(request.form["theme"])
    return "", 204
