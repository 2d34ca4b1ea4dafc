"""Puts the application together."""

from flask import Flask

from garden.plants import plants


def create_app():
    app = Flask(__name__)
    app.register_blueprint(plants, url_prefix="/plants")
    return app
