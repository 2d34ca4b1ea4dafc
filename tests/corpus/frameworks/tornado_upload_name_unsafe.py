"""Unsafe: an upload's name chooses the file."""

import os

import tornado.web


class Upload(tornado.web.RequestHandler):
    def post(self):
        upload = self.request.files["image"][0]
        name = upload["filename"]
        with open("/srv/images/" + name, "wb") as target:  # finding: CSP-D501
            target.write(upload["body"])
