"""The rest of the path is the visitor's choice, and the page repeats the path."""

from flask import Flask, make_response, request

app = Flask(__name__)


@app.get("/help/<path:topic>")
def help_page(topic):
    links = ["<a href='/'>Home</a>", f"<span>{request.path}</span>"]
    return make_response("<nav>" + " / ".join(links) + "</nav>")  # finding: CSP-X001
