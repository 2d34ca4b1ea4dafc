"""Safe: what is written has no line breaks, whichever object was registered."""

import logging

from flask import abort, request
from flask.views import MethodView

log = logging.getLogger(__name__)


class Part:
    name = ""


class Drawer(Part):
    name = "drawer"


class Chest(MethodView):
    def __init__(self):
        self.drawers = []

    def register(self, part: Part):
        if isinstance(part, Drawer):
            self.drawers.append(part)

    def find(self, name):
        for drawer in self.drawers:
            if drawer.name == name:
                return drawer
        raise abort(404)

    def get(self):
        self.find(request.args["name"])
        log.info("shown: %r", request.args["note"])  # ok: CSP-D108
        return {}
