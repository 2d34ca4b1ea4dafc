"""Unsafe: a part's name chooses the file."""

import os

import falcon


class Intake:
    def on_post(self, req, resp):
        for part in req.get_media():
            place = os.path.join("/srv/intake", part.filename)
            with open(place, "wb") as target:  # finding: CSP-D501
                target.write(part.stream.read())
        resp.status = falcon.HTTP_204
