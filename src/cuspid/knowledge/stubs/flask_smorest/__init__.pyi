"""Blueprints of a REST interface: a schema reads what arrives."""
from flask import Blueprint as _Blueprint
from webargs.flaskparser import _arguments

class Blueprint(_Blueprint):
    @decorates("_arguments")
    def arguments(self, schema: Switch["entry.fields"], *, location: object = "json", content_type: object = None, required: object = True, **kwargs: object) -> object: ...
