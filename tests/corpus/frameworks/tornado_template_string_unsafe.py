"""A template is made of an argument."""

import tornado.template
import tornado.web


class Preview(tornado.web.RequestHandler):
    def post(self):
        body = self.get_body_argument("body")
        page = tornado.template.Template("<p>" + body + "</p>").generate()  # finding: CSP-D103
        self.set_header("Content-Type", "text/plain")
        self.finish(page)
