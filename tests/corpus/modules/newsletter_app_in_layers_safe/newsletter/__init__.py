"""The factory."""

from flask import Flask

from newsletter.config import load
from newsletter.extensions import database


def create_app(environment="production"):
    app = Flask(__name__)
    app.config.from_mapping(load(environment))
    database.init_app(app)

    from newsletter.web import blueprint

    app.register_blueprint(blueprint)
    return app
