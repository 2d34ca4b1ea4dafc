"""The preview of a note."""

from flask import Flask, make_response, request

from pages import RENDERERS

app = Flask(__name__)


@app.post("/preview")
def preview():
    note = {"title": request.form["title"], "body": request.form["body"]}
    response = make_response(RENDERERS["html"](note))  # ok: CSP-X001
    response.headers["X-Preview"] = "1"
    return response
