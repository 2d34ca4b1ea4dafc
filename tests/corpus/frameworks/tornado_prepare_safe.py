"""Safe: what runs before the handler refuses every name but plain ones."""

import tornado.web


class Drawing(tornado.web.RequestHandler):
    def prepare(self):
        self.name = self.get_argument("name")
        if not self.name.isalnum():
            raise tornado.web.HTTPError(400)

    def get(self):
        with open("/srv/drawings/" + self.name) as drawing:  # ok: CSP-D501
            self.write({"drawing": drawing.read()})
