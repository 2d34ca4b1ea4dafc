"""A mixin decides what a hook of the base does."""

import html

from flask import Flask, request
from flask.views import View

app = Flask(__name__)


class Escaping:
    def clean(self, text):
        return html.escape(text)


class Plain:
    def clean(self, text):
        return text.strip()


class Page(View):
    def dispatch_request(self):
        return "<h2>" + self.clean(request.args.get("title", "")) + "</h2>"  # ok: CSP-X001


class TitlePage(Escaping, Plain, Page):
    pass


app.add_url_rule("/title", view_func=TitlePage.as_view("title"))
