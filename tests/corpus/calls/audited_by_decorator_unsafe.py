"""Administrators' requests are written down by a decorator."""

import functools
import logging

from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger("audit")


def audited(action):
    def decorate(view):
        @functools.wraps(view)
        def wrapper(*args, **kwargs):
            who = request.headers.get("X-Operator", "-")
            log.info("%s by %s", action, who)  # finding: CSP-D108
            return view(*args, **kwargs)

        return wrapper

    return decorate


@app.delete("/kiln/<int:kiln>")
@audited("kiln removed")
def remove(kiln):
    return {"removed": kiln}
