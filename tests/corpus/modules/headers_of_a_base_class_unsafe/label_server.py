"""Unsafe: the decoded label reaches the inherited method that sends headers."""

from urllib.parse import unquote

from base_handler import BaseHandler


class LabelHandler(BaseHandler):
    def do_GET(self):
        label = unquote(self.path.rpartition("/")[2])
        self.answer(b"ok", label=label, version="4")
