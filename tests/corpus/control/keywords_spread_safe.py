"""Keywords are spread."""

from flask import Flask, make_response, request

app = Flask(__name__)


def take(**options):
    return options.get("title", "none")


@app.post("/job")
def job():
    given = {"title": "steady", "note": "n"}
    given.update(note=(request.values.get("q") or ""))
    chosen = take(**given)
    response = make_response("<p>%s</p>" % chosen)  # ok: CSP-X001
    return response
