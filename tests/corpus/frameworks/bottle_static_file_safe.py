"""A file of a folder is sent."""

from bottle import request, route, static_file


@route("/file")
def file():
    name = request.query.name
    return static_file(name, root="/srv/files")  # ok: CSP-D501
