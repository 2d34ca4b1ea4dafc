"""An environment with autoescape, or without."""

from flask import Flask, request
from jinja2 import Environment, FileSystemLoader, select_autoescape

app = Flask(__name__)
pages = Environment(loader=FileSystemLoader("/srv/templates"))


@app.get("/hello")
def hello():
    return pages.get_template("hello.html").render(name=request.args.get("name", "you"))  # finding: CSP-X001
