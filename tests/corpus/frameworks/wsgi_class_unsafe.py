"""Unsafe: an application that is an object reads a file."""

import os


class FileApplication:
    def __call__(self, environ, start_response):
        name = environ["PATH_INFO"].lstrip("/")
        with open("/srv/www/" + name, "rb") as file:  # finding: CSP-D501
            body = file.read()
        start_response("200 OK", [("Content-Type", "application/octet-stream")])
        return [body]
