"""Safe: only the last part of an upload's name is used."""

import os

import tornado.web


class Upload(tornado.web.RequestHandler):
    def post(self):
        upload = self.request.files["image"][0]
        name = os.path.basename(upload["filename"]) + ".img"
        with open("/srv/images/" + name, "wb") as target:  # ok: CSP-D501
            target.write(upload["body"])
