"""Unsafe: text is answered as a page."""

import falcon


class Greeting:
    def on_get(self, req, resp):
        name = req.get_param("name") or "you"
        resp.content_type = falcon.MEDIA_HTML
        resp.text = f"<p>Hello {name}</p>"  # finding: CSP-X001
