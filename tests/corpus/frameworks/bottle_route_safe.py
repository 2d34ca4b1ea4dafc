"""Safe: the part is escaped."""

from bottle import html_escape, route, run


@route("/hello/<name>")
def hello(name):
    return "<h1>Hello " + html_escape(name) + "</h1>"  # ok: CSP-X001


if __name__ == "__main__":
    run(host="localhost", port=8080)
