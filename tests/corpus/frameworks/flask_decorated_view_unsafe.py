"""Unsafe: a decorator of the program's own hands the body to a view."""

import functools
import os

from flask import Flask, request

app = Flask(__name__)


def with_body(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        body = request.get_json()
        return function(*args, amount=body["amount"], **kwargs)

    return wrapper


@app.post("/pour")
@with_body
def pour(amount):
    os.system(f"pour {amount}")  # finding: CSP-D003
    return "poured"
