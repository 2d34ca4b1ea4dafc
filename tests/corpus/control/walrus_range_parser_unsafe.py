import re
import subprocess
from http.server import BaseHTTPRequestHandler
from urllib.parse import urlsplit, parse_qs


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        query = parse_qs(urlsplit(self.path).query)
        if (spans := query.get("span")) and (found := re.match(r"(\d+)-(.+)$", spans[0])):
            first, last = found.groups()
            text = subprocess.check_output(f"sed -n {first},{last}p notes.txt", shell=True)  # finding: CSP-D003
            self.send_response(200)
            self.send_header("Content-Type", "text/plain")
            self.end_headers()
            self.wfile.write(text)
        else:
            self.send_error(400)
