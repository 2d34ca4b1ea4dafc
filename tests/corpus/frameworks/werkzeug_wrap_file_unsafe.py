"""Unsafe: a buffer that holds the request's own text is sent as a page."""

import io

from flask import Flask, Response, request
from werkzeug.wsgi import wrap_file

app = Flask(__name__)


@app.route("/map")
def chart():
    chart_file = io.BytesIO(request.args["map"].encode())
    return Response(wrap_file(request.environ, chart_file), mimetype="text/html")  # finding: CSP-X001
