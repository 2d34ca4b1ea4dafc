"""Unsafe: on a route with a converter the request's path is the client's text."""

from flask import Flask, request

app = Flask(__name__)


@app.get("/help/<topic>")
def help_page(topic):
    return "<p>You are reading " + request.path + ".</p>"  # finding: CSP-X001
