"""The pages."""

from flask import request
from jinja2 import Environment

env = Environment(autoescape=True)


def register(app, prefix="/mail"):
    @app.route(prefix + "/preview", methods=["POST"])
    def preview():
        return env.from_string(request.form["body"]).render(name="Ada")  # finding: CSP-D103
