"""Safe: text is answered as text."""

import falcon


class Greeting:
    def on_get(self, req, resp):
        name = req.get_param("name") or "you"
        resp.content_type = falcon.MEDIA_TEXT
        resp.text = f"<p>Hello {name}</p>"  # ok: CSP-X001
