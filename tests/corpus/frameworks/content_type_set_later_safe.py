"""Safe: the content type, set after the response was made, says that it is no page."""

import json

from django.http import HttpResponse
from flask import Flask, Response, make_response, request

app = Flask(__name__)


@app.route("/tags")
def tags():
    response = make_response(json.dumps({"tag": request.args["tag"]}))  # ok: CSP-X001
    response.headers["Content-Type"] = "application/json; charset=utf-8"
    return response


@app.route("/note")
def note():
    response = Response(request.args["note"])  # ok: CSP-X001
    response.mimetype = "text/plain"
    return response


def seal(request):
    response = HttpResponse(request.GET["seal"])  # ok: CSP-X001
    response["Content-Type"] = "text/plain"
    return response
