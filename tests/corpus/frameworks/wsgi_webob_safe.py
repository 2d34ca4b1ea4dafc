"""Safe: the value is quoted."""

import os
import shlex

from webob import Request, Response


def application(environ, start_response):
    request = Request(environ)
    os.system("fax " + shlex.quote(request.params["number"]))  # ok: CSP-D003
    return Response("sent")(environ, start_response)
