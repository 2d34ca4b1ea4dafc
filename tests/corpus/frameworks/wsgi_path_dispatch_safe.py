"""Safe: the handler quotes."""

import cgi
import os
import shlex


def restart(environ, start_response):
    form = cgi.FieldStorage(fp=environ["wsgi.input"], environ=environ)
    os.system("restart " + shlex.quote(form.getvalue("service")))  # ok: CSP-D003
    start_response("204 No Content", [])
    return []


ROUTES = {"/restart": restart}


def application(environ, start_response):
    handler = ROUTES.get(environ.get("PATH_INFO", ""))
    return handler(environ, start_response)
