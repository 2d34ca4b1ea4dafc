"""Safe: the file's name is cleaned."""

import os


class FileApplication:
    def __call__(self, environ, start_response):
        name = os.path.basename(environ["PATH_INFO"])
        with open("/srv/www/" + name, "rb") as file:  # ok: CSP-D501
            body = file.read()
        start_response("200 OK", [("Content-Type", "application/octet-stream")])
        return [body]
