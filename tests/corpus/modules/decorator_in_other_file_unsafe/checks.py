"""Checks."""

import functools
import re

from flask import abort, request


def plain(*names):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            for name in names:
                if name not in request.args:
                    abort(400)
            return function(*args, **kwargs)

        return wrapper

    return decorate
