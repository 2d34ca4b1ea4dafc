"""A WSGI middleware rewrites the environment."""

import subprocess
from urllib.parse import parse_qs


class Tracer:
    def __init__(self, application):
        self.application = application

    def __call__(self, environ, start_response):
        query = parse_qs(environ.get("QUERY_STRING", ""))
        if "trace" in query:
            subprocess.Popen("tracer --label " + query["trace"][0], shell=True)  # finding: CSP-D003
        return self.application(environ, start_response)
