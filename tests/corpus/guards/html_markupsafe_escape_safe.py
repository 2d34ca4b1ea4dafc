"""A text is escaped by markupsafe."""

from flask import Flask, request
from markupsafe import escape

app = Flask(__name__)


@app.get("/job")
def job():
    x = str(request.args["q"])
    page = "<p>%s</p>" % escape(x)
    return page  # ok: CSP-X001
