"""Handlers."""

import os

from flask import Flask

from base import JsonView

app = Flask(__name__)


class Start(JsonView):
    def handle(self, body):
        return {"code": os.system("start-unit " + body["unit"])}  # finding: CSP-D003


app.add_url_rule("/start", view_func=Start.as_view("start"))
