"""A helper returns a pair."""

from flask import Flask, make_response, request

app = Flask(__name__)


def both(text):
    return text, "steady"


@app.post("/job")
def job():
    _, chosen = both(next(iter(request.form), ""))
    response = make_response("<p>%s</p>" % chosen)  # ok: CSP-X001
    return response
