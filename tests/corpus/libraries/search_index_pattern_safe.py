"""Lines of a text are searched."""

import re

import falcon


class Lines:
    def __init__(self, lines):
        self.lines = lines

    def find(self, words, flags=re.IGNORECASE):
        wanted = re.compile(re.escape(words), flags)  # ok: CSP-D111
        return [line for line in self.lines if wanted.search(line)]


class Search:
    def __init__(self, lines):
        self.lines = lines

    def on_get(self, req, resp):
        resp.media = self.lines.find(req.get_param("q", required=True))


app = falcon.App()
app.add_route("/search", Search(Lines(["one", "two"])))
