"""Unsafe: a part of the path becomes a page."""

from bottle import html_escape, route, run


@route("/hello/<name>")
def hello(name):
    return "<h1>Hello " + name + "</h1>"  # finding: CSP-X001


if __name__ == "__main__":
    run(host="localhost", port=8080)
