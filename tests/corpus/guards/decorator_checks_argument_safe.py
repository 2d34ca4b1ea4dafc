"""A decorator that checks the name before the function runs."""

import functools
import re

from flask import Flask, abort, request, send_file

app = Flask(__name__)
PLAIN = re.compile(r"[a-z0-9_-]{1,40}")


def plain_names(function):
    @functools.wraps(function)
    def checked(name, *args, **kwargs):
        if not PLAIN.fullmatch(name):
            abort(404)
        return function(name, *args, **kwargs)

    return checked


@plain_names
def load(name):
    return send_file(f"/srv/forms/{name}.pdf")  # ok: CSP-D501


@app.route("/forms")
def form():
    return load(request.args["name"])
