"""Unsafe: the function in another file prefers the source that was posted."""

from flask import Flask, request

from programs import source_of

app = Flask(__name__)


@app.post("/screen")
def screen_view():
    exec(source_of(request.get_json()), {"screen": app.extensions["screen"]})  # finding: CSP-D002
    return "", 204
