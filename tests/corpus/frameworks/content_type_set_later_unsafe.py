"""Unsafe: the content type, set after the response was made, still says that it is a page."""

import json

from django.http import HttpResponse
from flask import Flask, Response, make_response, request

app = Flask(__name__)


@app.route("/tags")
def tags():
    response = make_response(json.dumps({"tag": request.args["tag"]}))  # finding: CSP-X001
    response.headers["Content-Type"] = "text/html; charset=utf-8"
    return response


@app.route("/note")
def note():
    response = Response(request.args["note"])  # finding: CSP-X001
    response.mimetype = "image/svg+xml"
    return response


def seal(request):
    response = HttpResponse(request.GET["seal"])  # finding: CSP-X001
    response["Content-Type"] = "image/svg+xml"
    return response
