"""Resources of Flask-RESTX take parts of their route."""

import os

from flask import Flask, request
from flask_restx import Api, Namespace, Resource

app = Flask(__name__)
api = Api(app)
shelves = Namespace("shelves")


@shelves.route("/<int:shelf>/<word>")
class Shelf(Resource):
    def get(self, shelf, word):
        os.system(f"shelf {shelf}")  # ok
        os.system(f"shelf {word}")  # finding: CSP-D003
        return {"text": request.args["text"]}  # ok
