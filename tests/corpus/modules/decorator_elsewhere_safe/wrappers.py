"""Decorators for functions that take text."""

from functools import wraps
from html import escape


def escaped(function):
    @wraps(function)
    def wrapper(*values, **named):
        return function(*map(escape, values), **{key: escape(value) for key, value in named.items()})

    return wrapper


def traced(function):
    @wraps(function)
    def wrapper(*values, **named):
        wrapper.calls += 1
        return function(*values, **named)

    wrapper.calls = 0
    return wrapper
