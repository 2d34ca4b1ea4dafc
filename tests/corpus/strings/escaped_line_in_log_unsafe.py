"""Text in upper case has its line breaks still."""

import logging
from http.server import BaseHTTPRequestHandler
from urllib.parse import unquote

logger = logging.getLogger("archive")


class Archive(BaseHTTPRequestHandler):
    def do_GET(self):
        wanted = unquote(self.path)
        shown = wanted.upper()
        logger.error("nothing at " + shown)  # finding: CSP-D108
        self.send_error(404)
