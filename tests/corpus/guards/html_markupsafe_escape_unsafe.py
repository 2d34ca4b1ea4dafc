"""A text is escaped by markupsafe."""

from flask import Flask, request

app = Flask(__name__)


@app.get("/job")
def job():
    x = str(request.args["q"])
    page = "<p>%s</p>" % x
    return page  # finding: CSP-X001
