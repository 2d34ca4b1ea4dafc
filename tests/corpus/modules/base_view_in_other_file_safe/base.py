"""A base for handlers."""

from flask import request
from flask.views import View


class JsonView(View):
    methods = ["POST"]

    def dispatch_request(self, **kwargs):
        body = request.get_json()
        return self.handle(self.clean(body))

    def clean(self, body):
        return body

    def handle(self, body):
        raise NotImplementedError
