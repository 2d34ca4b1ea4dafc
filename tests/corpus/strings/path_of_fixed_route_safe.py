"""On a route without converters the path of the request is always the route."""

from flask import Flask, make_response, request

app = Flask(__name__)


@app.get("/help/index")
def help_page():
    links = ["<a href='/'>Home</a>", f"<span>{request.path}</span>"]
    return make_response("<nav>" + " / ".join(links) + "</nav>")  # ok: CSP-X001
