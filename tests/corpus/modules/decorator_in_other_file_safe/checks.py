"""Checks."""

import functools
import re

from flask import abort, request


def plain(*names):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            for name in names:
                if not re.fullmatch(r"\w+", request.args.get(name, "")):
                    abort(400)
            return function(*args, **kwargs)

        return wrapper

    return decorate
