"""A file of a folder is sent."""

from bottle import request, route, static_file


@route("/file")
def file():
    name = request.query.name
    with open("/srv/files/" + name) as source:  # finding: CSP-D501
        return {"size": len(source.read())}
