"""Safe: the label reaches the inherited method still quoted, so it holds no line end."""

from urllib.parse import quote, unquote

from base_handler import BaseHandler


class LabelHandler(BaseHandler):
    def do_GET(self):
        label = unquote(self.path.rpartition("/")[2])
        self.answer(b"ok", label=quote(label), version="4")
