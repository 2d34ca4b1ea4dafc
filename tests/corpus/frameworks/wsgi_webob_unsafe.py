"""Unsafe: a request that is made from the environment names a command."""

import os
import shlex

from webob import Request, Response


def application(environ, start_response):
    request = Request(environ)
    os.system("fax " + request.params["number"])  # finding: CSP-D003
    return Response("sent")(environ, start_response)
