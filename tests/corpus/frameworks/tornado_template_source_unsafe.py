"""Letters are made from a text with gaps."""

from tornado import template
from tornado.web import RequestHandler, url

STANDARD = "Dear {{ name }},\n\n{{ body }}"


class Letter(RequestHandler):
    def post(self):
        source = self.get_body_argument("layout", STANDARD)
        body = self.get_body_argument("body")
        letter = template.Template(source).generate(name="you", body=body)  # finding: CSP-D103
        self.set_header("Content-Type", "text/plain")
        self.write(letter)


routes = [url(r"/letter", Letter)]
