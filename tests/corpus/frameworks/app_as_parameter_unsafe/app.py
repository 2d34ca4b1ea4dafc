"""The application."""

from flask import Flask

import web


def create_app():
    app = Flask(__name__)
    web.register(app)
    return app
