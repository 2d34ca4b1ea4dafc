"""Web."""

from flask import Flask, request

import service

app = Flask(__name__)


@app.post("/orders")
def create():
    service.make(request.form["number"]).save()
    return "", 201
