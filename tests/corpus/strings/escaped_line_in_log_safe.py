"""Text encoded with unicode_escape has no line breaks."""

import logging
from http.server import BaseHTTPRequestHandler
from urllib.parse import unquote

logger = logging.getLogger("archive")


class Archive(BaseHTTPRequestHandler):
    def do_GET(self):
        wanted = unquote(self.path)
        shown = wanted.encode("unicode_escape").decode("ascii")
        logger.error("nothing at " + shown)  # ok: CSP-D108
        self.send_error(404)
